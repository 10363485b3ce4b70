// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/transfer/backupschedule.h"

namespace SessionDeck {

/// The state of one store's schedule on the disk, shared by all programs of this user:
/// sessiondeck/schedules/ below $XDG_DATA_HOME, see FORMAT.md.
class ScheduleBook
{
public:
    /// The book of the store with this storeKey(). Makes the folder. What fileError() says.
    static Result<ScheduleBook> open(const QString &storeKey);

    /// What is written; a new state if there is nothing, or nothing that can be read.
    ScheduleState read() const;
    /// Replaces it, durably.
    Result<void> write(const ScheduleState &state) const;
    /// Takes the right to make a backup, until the descriptor is closed. Locked: another program makes one.
    Result<FileDescriptor> lock() const;

private:
    ScheduleBook(Folder folder, const QString &storeKey);

    Folder m_folder;
    QString m_store;
    QByteArray m_name;
};

} // namespace SessionDeck
