// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/protectionchoice.h"

#include "app/ctl/ctltext.h"
#include "core/session/expirytime.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

tl::unexpected<Error> noSuchValue(const char *option, const Context &context)
{
    return fail(
        ErrorCode::Invalid,
        Ctl::tr("--%1: \"%2\" is not understood.").arg(QLatin1StringView(option), context.value(option)));
}

Result<void> chooseRhythm(const Context &context, BackupSchedule &schedule)
{
    constexpr qint64 hour = 3'600'000'000;
    const QString text = context.value("backup");
    if (text == u"off") {
        schedule.rhythm = BackupSchedule::Rhythm::Off;
        return {};
    }
    if (const QTime time = QTime::fromString(text, QStringLiteral("HH:mm")); time.isValid()) {
        schedule.rhythm = BackupSchedule::Rhythm::Daily;
        schedule.time = time;
        return {};
    }
    const qint64 duration = parseDuration(text).value_or(0);
    if (duration < hour || duration % hour != 0 || duration / hour > BackupSchedule::mostHours)
        return noSuchValue("backup", context);
    schedule.rhythm = BackupSchedule::Rhythm::Hours;
    schedule.hours = int(duration / hour);
    return {};
}

Result<void> chooseFiles(const Context &context, BackupSchedule &schedule)
{
    if (context.has("folder"))
        schedule.folder = QFileInfo(context.value("folder")).absoluteFilePath();
    bool isNumber = true;
    if (context.has("keep"))
        schedule.keep = context.value("keep").toInt(&isNumber);
    if (!isNumber || schedule.keep < 1 || schedule.keep > BackupSchedule::mostKept)
        return noSuchValue("keep", context);
    if (schedule.rhythm == BackupSchedule::Rhythm::Off)
        return {};
    if (schedule.folder.isEmpty())
        return fail(ErrorCode::Invalid, Ctl::tr("Say with --folder where the backups are to go."));
    if (!QFileInfo(schedule.folder).isDir())
        return fail(ErrorCode::NotFound, Ctl::tr("There is no such folder."), schedule.folder);
    return {};
}

} // namespace

Result<StoreProtection> chosenProtection(const Context &context, StoreProtection now)
{
    const QString others = context.value("others");
    if (context.has("others") && others != u"on" && others != u"off")
        return noSuchValue("others", context);
    if (context.has("others"))
        now.versionsOfOthers = others == u"on";
    Result<void> chosen = context.has("backup") ? chooseRhythm(context, now.backups) : Result<void>();
    if (chosen)
        chosen = chooseFiles(context, now.backups);
    return chosen ? Result<StoreProtection>(now) : fail(chosen.error());
}

} // namespace SessionDeck
