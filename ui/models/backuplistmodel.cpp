// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backuplistmodel.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

struct BackupColumn
{
    const char *title;
    QString (*text)(const ShelvedBackup &backup);
    QString (*hint)(const ShelvedBackup &backup) = nullptr; // null: the text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

constexpr Qt::Alignment backupNumber = Qt::AlignRight | Qt::AlignVCenter;

constexpr BackupColumn backupColumns[] = {
    {QT_TRANSLATE_NOOP("SessionDeck::BackupListModel", "Store"),
     [](const ShelvedBackup &backup) { return backupStoreName(backup.known); },
     [](const ShelvedBackup &backup) { return visibleLine(backup.known.store); }},
    {QT_TRANSLATE_NOOP("SessionDeck::BackupListModel", "Made"),
     [](const ShelvedBackup &backup) { return recentTime(backup.known.at, Timestamp::now()); },
     [](const ShelvedBackup &backup) { return fullTime(backup.known.at); }},
    {QT_TRANSLATE_NOOP("SessionDeck::BackupListModel", "Checked"), backupStateText,
     [](const ShelvedBackup &backup) { return fullTime(backup.known.checked); }},
    {.title = QT_TRANSLATE_NOOP("SessionDeck::BackupListModel", "Sessions"),
     .text = [](const ShelvedBackup &backup) { return humanCount(backup.known.sessions); },
     .alignment = backupNumber},
    {.title = QT_TRANSLATE_NOOP("SessionDeck::BackupListModel", "Messages"),
     .text = [](const ShelvedBackup &backup) { return humanCount(backup.known.messages); },
     .alignment = backupNumber},
    {.title = QT_TRANSLATE_NOOP("SessionDeck::BackupListModel", "Size"),
     .text = [](const ShelvedBackup &backup) { return humanBytes(backup.known.bytes); },
     .alignment = backupNumber},
};

} // namespace

void BackupListModel::setBackups(std::vector<ShelvedBackup> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupListModel::rowOf(const QString &file) const
{
    const auto found = std::ranges::find(
        m_backups, file, [](const ShelvedBackup &backup) -> const QString & { return backup.known.file; });
    return found == m_backups.end() ? -1 : int(found - m_backups.begin());
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(backupColumns));
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BackupColumn &column = backupColumns[index.column()];
    const ShelvedBackup &backup = m_backups[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return plainTip(column.hint ? column.hint(backup) : column.text(backup));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return role == Qt::DisplayRole ? column.text(backup) : QVariant();
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(backupColumns[section].alignment);
    return role == Qt::DisplayRole ? tr(backupColumns[section].title) : QVariant();
}

QString backupStoreName(const KnownBackup &backup)
{
    const Result<ParsedLocation> parsed = parseLocation(backup.store);
    return visibleLine(parsed ? displayName(parsed->location) : backup.store);
}

QString backupStateText(const ShelvedBackup &backup)
{
    if (backup.isChanged)
        return BackupListModel::tr("changed since");
    if (!backup.known.sound)
        return BackupListModel::tr("damaged");
    return backup.known.checked <= backup.known.at
        ? BackupListModel::tr("when it was made")
        : BackupListModel::tr("sound, %1").arg(recentTime(backup.known.checked, Timestamp::now()));
}

} // namespace SessionDeck
