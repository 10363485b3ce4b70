// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/storeprotection.h"

#include "core/base/contenthash.h"

#include <QDir>

#include <algorithm>
#include <iterator>

namespace SessionDeck {

namespace {

constexpr QStringView timeFormat(u"HH:mm");
constexpr const char *rhythmNames[] = {"off", "hours", "daily"}; // in the order of BackupSchedule::Rhythm

// A group of its own for each store. Its name is no path, since slashes would make more groups of it.
QString groupOf(const QString &storeKey)
{
    return QStringLiteral("protection/") + QString::fromLatin1(contentHash({storeKey.toUtf8()}));
}

QString rhythmName(BackupSchedule::Rhythm rhythm)
{
    return QString::fromLatin1(rhythmNames[size_t(rhythm)]);
}

BackupSchedule::Rhythm rhythmOf(const QString &name)
{
    const auto known
        = std::ranges::find(rhythmNames, name, [](const char *each) { return QString::fromLatin1(each); });
    return known == std::end(rhythmNames) ? BackupSchedule::Rhythm::Off
                                          : BackupSchedule::Rhythm(known - std::begin(rhythmNames));
}

BackupSchedule readSchedule(const QSettings &settings)
{
    const BackupSchedule usual;
    const BackupSchedule stored{
        .rhythm = rhythmOf(settings.value(QStringLiteral("backups")).toString()),
        .hours = settings.value(QStringLiteral("backupHours"), usual.hours).toInt(),
        .time = QTime::fromString(
            settings.value(QStringLiteral("backupTime"), usual.time.toString(timeFormat)).toString(),
            timeFormat),
        .folder = settings.value(QStringLiteral("backupFolder")).toString(),
        .keep = settings.value(QStringLiteral("backupsKept"), usual.keep).toInt()};
    return isValid(stored) ? stored : usual;
}

} // namespace

bool isValid(const BackupSchedule &schedule)
{
    const bool inBounds = schedule.hours >= 1 && schedule.hours <= BackupSchedule::mostHours
        && schedule.time.isValid() && schedule.keep >= 1 && schedule.keep <= BackupSchedule::mostKept;
    return schedule.rhythm == BackupSchedule::Rhythm::Off
        || (inBounds && QDir::isAbsolutePath(schedule.folder));
}

StoreProtection loadProtection(QSettings &settings, const QString &storeKey)
{
    settings.beginGroup(groupOf(storeKey));
    const StoreProtection protection{.versionsOfOthers
                                     = settings.value(QStringLiteral("versionsOfOthers"), false).toBool(),
                                     .backups = readSchedule(settings)};
    settings.endGroup();
    return protection;
}

bool saveProtection(QSettings &settings, const QString &storeKey, const StoreProtection &protection)
{
    settings.beginGroup(groupOf(storeKey));
    settings.setValue(QStringLiteral("store"), storeKey); // for people who read the file
    settings.setValue(QStringLiteral("versionsOfOthers"), protection.versionsOfOthers);
    settings.setValue(QStringLiteral("backups"), rhythmName(protection.backups.rhythm));
    settings.setValue(QStringLiteral("backupHours"), protection.backups.hours);
    settings.setValue(QStringLiteral("backupTime"), protection.backups.time.toString(timeFormat));
    settings.setValue(QStringLiteral("backupFolder"), protection.backups.folder);
    settings.setValue(QStringLiteral("backupsKept"), protection.backups.keep);
    settings.endGroup();
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace SessionDeck
