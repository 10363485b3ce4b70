// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/protectionoutput.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/scheduledbackup.h"
#include "core/vault/knownlists.h"
#include "core/vault/vaultkey.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

using Rhythm = BackupSchedule::Rhythm;

QString rhythmWord(Rhythm rhythm)
{
    static constexpr const char *words[] = {"off", "hours", "daily"};
    return QString::fromLatin1(words[size_t(rhythm)]);
}

QString rhythmText(const BackupSchedule &schedule)
{
    if (schedule.rhythm == Rhythm::Off)
        return Ctl::tr("off");
    return schedule.rhythm == Rhythm::Daily
        ? Ctl::tr("daily at %1").arg(schedule.time.toString(QStringLiteral("HH:mm")))
        : Ctl::tr("every %1 hours").arg(schedule.hours);
}

QStringList filesOf(const ScheduleState &state)
{
    QStringList files;
    for (const ScheduledFile &file : state.files)
        files += file.path;
    return files;
}

void printJson(Output &out, const ProtectionReport &report)
{
    const BackupSchedule &schedule = report.protection.backups;
    out.jsonLine(JsonWriter()
                     .text("store", toUri(report.store))
                     .raw("versions_of_others", report.protection.versionsOfOthers ? "true" : "false")
                     .number("known_sessions", report.known)
                     .text("backups", rhythmWord(schedule.rhythm))
                     .number("hours", schedule.hours)
                     .text("time", schedule.time.toString(QStringLiteral("HH:mm")))
                     .text("folder", schedule.folder)
                     .number("keep", schedule.keep)
                     .time("succeeded_at", report.backups.succeeded)
                     .time("next_at", nextBackup(schedule, report.backups, Timestamp::now()))
                     .number("failures", report.backups.failures)
                     .text("trouble", report.backups.trouble)
                     .texts("files", filesOf(report.backups))
                     .close());
}

} // namespace

Result<ProtectionReport> protectionReport(const ReachedPlace &place, const StoreProtection &protection)
{
    ProtectionReport report{
        .store = place.location, .protection = protection, .backups = scheduleState(place.asked)};
    if (!QFileInfo::exists(knownPath({})))
        return report;
    const Result<std::unique_ptr<KnownSessions>> known = KnownSessions::open({});
    const Result<qint64> count = known ? knownCount(**known, vaultKey(place.location)) : fail(known.error());
    if (!count)
        return fail(count.error());
    report.known = *count;
    return report;
}

void printProtection(Output &out, const ProtectionReport &report)
{
    if (out.isJson()) {
        printJson(out, report);
        return;
    }
    const auto field = [&](const QString &name, const QString &value) {
        out.line(out.painted(name.leftJustified(26), Emphasis::Dim) + harmless(value, Lines::One));
    };
    const BackupSchedule &schedule = report.protection.backups;
    field(Ctl::tr("Store"), toUri(report.store));
    field(Ctl::tr("Versions of others"),
          report.protection.versionsOfOthers ? Ctl::tr("on, %1 sessions are known").arg(report.known)
                                             : Ctl::tr("off"));
    field(Ctl::tr("Backups"), rhythmText(schedule));
    if (schedule.rhythm == Rhythm::Off)
        return;
    const Timestamp next = nextBackup(schedule, report.backups, Timestamp::now());
    field(Ctl::tr("Into"), schedule.folder);
    field(Ctl::tr("Kept"), Ctl::tr("%1 of %2").arg(report.backups.files.size()).arg(schedule.keep));
    field(Ctl::tr("The last"),
          report.backups.succeeded.isNull() ? Ctl::tr("none yet") : timeText(report.backups.succeeded));
    field(Ctl::tr("The next"),
          next <= Timestamp::now() ? Ctl::tr("as soon as a program runs") : timeText(next));
    if (!report.backups.trouble.isEmpty())
        field(Ctl::tr("Failed"), report.backups.trouble);
}

} // namespace SessionDeck
