// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backupshelf.h"

#include "core/base/runthen.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

std::vector<ShelvedBackup> shelvedBackups()
{
    std::vector<ShelvedBackup> shelved;
    for (KnownBackup &known : knownBackups(backupLogPath())) {
        const bool changed = known.bytes >= 0 && QFileInfo(known.file).size() != known.bytes;
        shelved.push_back({.known = std::move(known), .isChanged = changed});
    }
    return shelved;
}

} // namespace

BackupShelf::BackupShelf(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &BackupShelf::look);
}

BackupShelf::~BackupShelf()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void BackupShelf::setOn(bool on)
{
    m_reported = false;
    if (!on)
        return m_timer.stop();
    m_timer.start();
    look();
}

void BackupShelf::look()
{
    if (m_looking)
        return;
    m_looking = true;
    runThen(m_pool, this, shelvedBackups, [this](std::vector<ShelvedBackup> backups) {
        m_looking = false;
        take(std::move(backups));
    });
}

void BackupShelf::take(std::vector<ShelvedBackup> backups)
{
    const bool same = m_backups == backups;
    if (same && m_reported)
        return;
    m_reported = true;
    m_backups = std::move(backups);
    emit changed();
}

} // namespace SessionDeck
