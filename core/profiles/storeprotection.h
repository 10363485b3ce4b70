// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTime>

#include <vector>

namespace SessionDeck {

/// When a program that runs makes backups of a store, and how many it leaves.
struct BackupSchedule
{
    enum class Rhythm { Off, Hours, Daily };
    static constexpr int mostHours = 24 * 30;
    static constexpr int mostKept = 1000;

    Rhythm rhythm = Rhythm::Off;
    int hours = 24; ///< Between two, 1 to mostHours; for Rhythm::Hours.
    QTime time = QTime(3, 0); ///< Of the day, in local time; for Rhythm::Daily.
    QString folder = {}; ///< Absolute; where the files go. It has to be there.
    int keep = 7; ///< Of its own files, the newest so many; 1 to mostKept.

    friend bool operator==(const BackupSchedule &, const BackupSchedule &) = default;
};

/// Whether the numbers are in their bounds and there is a folder; always true for Rhythm::Off.
bool isValid(const BackupSchedule &schedule);

/// What is done for the safety of one store beyond its own changes. All off unless the user says otherwise.
struct StoreProtection
{
    /// Keep versions of what other programs change or delete, see core/vault/otherskeeper.h.
    bool versionsOfOthers = false;
    BackupSchedule backups = {}; ///< See core/transfer/backupkeeper.h.

    friend bool operator==(const StoreProtection &, const StoreProtection &) = default;
};

/// What is set for a store, by its storeKey(). What cannot be read is off.
StoreProtection loadProtection(QSettings &settings, const QString &storeKey);
/// Sets it, and leaves what is set for other stores; false if the settings cannot be written.
bool saveProtection(QSettings &settings, const QString &storeKey, const StoreProtection &protection);

} // namespace SessionDeck
