// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/protectionchoice.h"
#include "app/ctl/protectionoutput.h"
#include "core/store/storekey.h"
#include "core/vault/otherskeeper.h"

namespace SessionDeck {

namespace {

bool changesProtection(const Context &context)
{
    return context.has("others") || context.has("backup") || context.has("folder") || context.has("keep");
}

Result<void> saveChoice(Context &context, const ReachedPlace &place, const StoreProtection &before,
                        const StoreProtection &chosen)
{
    if (isDryRun(context))
        return {};
    if (context.has("readonly"))
        return fail(ErrorCode::ReadOnly, Ctl::tr("Nothing was changed, because --readonly was given."));
    QSettings settings(QStringLiteral("SessionDeck"), QStringLiteral("SessionDeck"));
    if (!saveProtection(settings, storeKey(place.asked), chosen))
        return fail(ErrorCode::Io, Ctl::tr("The settings could not be written."), settings.fileName());
    if (before.versionsOfOthers && !chosen.versionsOfOthers)
        return forgetKnownSessions(place.location);
    return {};
}

ExitCode protect(Context &context)
{
    const Result<ReachedPlace> place = reachFor(context, context.arguments.first());
    if (!place)
        return complain(place.error());
    QSettings settings(QStringLiteral("SessionDeck"), QStringLiteral("SessionDeck"));
    const StoreProtection before = loadProtection(settings, storeKey(place->asked));
    const Result<StoreProtection> chosen = chosenProtection(context, before);
    if (!chosen)
        return complain(chosen.error());
    const Result<void> saved
        = changesProtection(context) ? saveChoice(context, *place, before, *chosen) : Result<void>();
    if (!saved)
        return complain(saved.error());
    const Result<ProtectionReport> report = protectionReport(*place, *chosen);
    if (!report)
        return complain(report.error());
    printProtection(context.out, *report);
    if (isDryRun(context) && !context.out.isJson())
        context.out.line(Ctl::tr("Nothing was written."));
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {
    {"others", "on|off", QT_TRANSLATE_NOOP("Ctl", "Keep versions of what other programs change.")},
    {"backup", "WHEN",
     QT_TRANSLATE_NOOP("Ctl", "Every so many hours (6h, 2d), daily at a time (03:00), or off.")},
    {"folder", "DIR", QT_TRANSLATE_NOOP("Ctl", "Where the backups go; the folder has to be there.")},
    {"keep", "N", QT_TRANSLATE_NOOP("Ctl", "How many of these backups to keep.")},
    dryRunOption,
};

} // namespace

const Command protectCommand = {
    .name = "protect",
    .synopsis = QT_TRANSLATE_NOOP(
        "Ctl", "PROFILE|URI [--others on|off] [--backup WHEN --folder DIR --keep N] [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Keep versions of others' changes, and make backups by a schedule."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Shows or sets what is done for the safety of a store while the window or \"monitor\" runs with it. "
        "Both\n"
        "are off unless switched on here or in the window; programs that run already notice within a "
        "second.\n"
        "\n"
        "--others on: when another program changes or deletes a session, the version that was known last "
        "goes\n"
        "to the vault, where \"history\" and \"restore\" find it. All sessions are read once for it, "
        "slowly,\n"
        "and later only those that change; what is known takes as much space as the vault may at most. What\n"
        "changes several times within a moment is kept as it was before the first of these changes.\n"
        "\n"
        "--backup: a backup as \"backup\" makes it, with the time in its name. One that was missed is made "
        "as\n"
        "soon as a program runs; one that failed is tried again after some minutes. The oldest go when the "
        "new\n"
        "one was checked: only files that this schedule has made, and that nobody has changed since.\n"
        "\n"
        "--dry-run shows what would be set then.\n"
        "\n"
        "With --json it prints {\"store\",\"versions_of_others\",\"known_sessions\",\"backups\",\"hours\","
        "\"time\",\n"
        "\"folder\",\"keep\",\"succeeded_at\",\"next_at\",\"failures\",\"trouble\",\"files\"}; backups is "
        "off, hours or\n"
        "daily."),
    .options = options,
    .fewestArguments = 1,
    .mostArguments = 1,
    .run = protect,
};

} // namespace SessionDeck
