// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/healthcheck.h"
#include "core/transfer/healthrepair.h"

namespace SessionDeck {

namespace {

const char *severityName(const HealthFinding &finding)
{
    return findingSeverity(finding.kind) == FindingSeverity::Damage ? "damage" : "notice";
}

void printFinding(Output &out, const HealthFinding &finding)
{
    if (out.isJson()) {
        out.jsonLine(JsonWriter()
                         .text("code", QString::fromLatin1(findingName(finding.kind)))
                         .text("severity", QString::fromLatin1(severityName(finding)))
                         .text("session", finding.session)
                         .text("place", finding.place)
                         .text("message", finding.message)
                         .raw("repairable", finding.repairable ? "true" : "false")
                         .close());
        return;
    }
    const bool isDamage = findingSeverity(finding.kind) == FindingSeverity::Damage;
    QString line = out.painted(QLatin1StringView(findingName(finding.kind)),
                               isDamage ? Emphasis::Alarm : Emphasis::Dim);
    if (!finding.session.isEmpty())
        line += u' ' + harmless(finding.session, Lines::One);
    line += u": " + harmless(finding.message, Lines::One);
    if (!finding.place.isEmpty() && !finding.message.contains(finding.place))
        line += u" (" + harmless(finding.place, Lines::One) + u')';
    out.line(finding.repairable ? line + u' ' + Ctl::tr("[can be repaired]") : line);
}

// Carries a repair out, or says what it would do. A repair that fails does not keep the others back.
ExitCode repair(Context &context, const OpenedStore &opened, const HealthFinding &finding)
{
    const Result<RepairPlan> plan = planRepair(opened, finding);
    const bool dryRun = isDryRun(context);
    const Result<void> done = plan && !dryRun ? applyRepair(*opened.store, *plan) : Result<void>();
    if (!plan || !done)
        return complain(plan ? done.error() : plan.error());
    const QString state = dryRun ? QStringLiteral("planned") : QStringLiteral("done");
    if (context.out.isJson())
        context.out.jsonLine(JsonWriter()
                                 .text("repair", QString::fromLatin1(findingName(finding.kind)))
                                 .text("session", finding.session)
                                 .text("change", plan->text)
                                 .text("state", state)
                                 .close());
    else
        context.out.line((dryRun ? Ctl::tr("Would repair %1: %2") : Ctl::tr("Repaired %1: %2"))
                             .arg(harmless(finding.session, Lines::One), harmless(plan->text, Lines::One)));
    return ExitCode::Done;
}

// The check prints what it finds, and keeps what is to be repaired.
Result<HealthTally> check(Context &context, const OpenedStore &opened, std::vector<HealthFinding> &chosen)
{
    const QStringList codes = context.values("repair");
    ProgressLine line;
    const HealthSink sink{
        .finding =
            [&](const HealthFinding &finding) {
                line.clear();
                printFinding(context.out, finding);
                if (finding.repairable && codes.contains(QLatin1StringView(findingName(finding.kind))))
                    chosen.push_back(finding);
            },
        .progress =
            [&](const HealthProgress &now) {
                line.show({now.done, now.total});
            },
    };
    return HealthCheck(opened, sink, context.stop).run();
}

void printVerdict(Output &out, const HealthTally &tally)
{
    if (out.isJson())
        out.jsonLine(JsonWriter()
                         .number("sessions", tally.sessions)
                         .number("damage", tally.damage)
                         .number("notices", tally.notices)
                         .close());
    else
        out.line(Ctl::tr("Sessions checked: %1, damaged places: %2, notices: %3")
                     .arg(countText(tally.sessions), countText(tally.damage), countText(tally.notices)));
}

ExitCode health(Context &context)
{
    const bool repairs = context.has("repair") && !context.has("dry-run");
    const Result<OpenedStore> opened
        = openFor(context, repairs ? AccessMode::ReadWrite : AccessMode::ReadOnly);
    if (!opened)
        return complain(opened.error());
    std::vector<HealthFinding> chosen;
    const Result<HealthTally> tally = check(context, *opened, chosen);
    if (!tally)
        return complainOfEnd(tally.error(), Ctl::tr("Interrupted; not all of the store was checked."));
    ExitCode code = ExitCode::Done;
    for (const HealthFinding &finding : chosen)
        code = combined(code, repair(context, *opened, finding));
    printVerdict(context.out, *tally);
    const qint64 left = tally->damage - (repairs && code == ExitCode::Done ? qint64(chosen.size()) : 0);
    return combined(code, left > 0 ? ExitCode::Damaged : ExitCode::Done);
}

constexpr OptionSpec options[] = {
    {"repair", "CODE",
     QT_TRANSLATE_NOOP("Ctl", "Repair what is found of this kind; can be given several times.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Ctl", "Only say what the repairs would do.")},
};

} // namespace

const Command healthCommand = {
    .name = "health",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI [--repair CODE]... [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Look for damage in a store, and repair some of it."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Lists the store completely, has a database check its file, and reads every session. Each finding is "
        "a line\n"
        "with its code: store-unreadable, file-damaged, damaged, torn-end, unreadable-fields, wrong-count, "
        "orphan,\n"
        "ghost and uneven-expiry are damage (exit code 5); drifted-count, repeated-message-id and "
        "wrong-times "
        "are\n"
        "notices. Nothing is changed without --repair. A repair is one ordinary change of a session, which "
        "loses\n"
        "nothing, is refused if somebody else changed the session, and can be taken back.\n"
        "\n"
        "With --json each finding is "
        "{\"code\",\"severity\",\"session\",\"place\",\"message\",\"repairable\"}, and each\n"
        "repair {\"repair\",\"session\",\"change\",\"state\"}, the state being done or planned; the last "
        "line "
        "is\n"
        "{\"sessions\",\"damage\",\"notices\"}."),
    .options = options,
    .fewestArguments = 1,
    .mostArguments = 1,
    .run = health,
};

} // namespace SessionDeck
