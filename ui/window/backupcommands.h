// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transferwork.h"
#include "ui/panels/backuppanel.h"

namespace SessionDeck {

class BackupRemoval;
class BackupsPart;
class DeckStore;
class MainWindow;

/// Makes backups, and does with them what is chosen on the page Restore.
class BackupCommands : public QObject
{
    Q_OBJECT
public:
    BackupCommands(MainWindow *window, BackupsPart *part);

private:
    void handle(BackupWish wish);
    void make();
    void restore(const ShelvedBackup &backup);
    void open(const ShelvedBackup &backup);
    void check(const ShelvedBackup &backup);
    void remove(const ShelvedBackup &backup);
    void enable();

    MainWindow *m_window;
    BackupsPart *m_part;
    BackupRemoval *m_removal;
};

} // namespace SessionDeck
