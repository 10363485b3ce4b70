// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
#include "app/ctl/vaultplacement.h"
#include "app/ctl/versionoutput.h"

namespace SessionDeck {

namespace {

Result<int> limitOf(const Context &context)
{
    if (!context.has("limit"))
        return 0;
    bool isNumber = false;
    const int limit = context.value("limit").toInt(&isNumber);
    if (!isNumber || limit < 1)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is no number of versions.").arg(context.value("limit")));
    return limit;
}

ExitCode history(Context &context)
{
    const Result<int> limit = limitOf(context);
    if (!limit)
        return complain(limit.error());
    const Result<VaultPlacement> place = openVaultFor(context);
    if (!place)
        return complain(place.error());
    const QString id = context.arguments.at(1);
    const Result<std::vector<Version>> versions
        = listVersions(*place->vault, {.store = place->key, .session = id, .limit = *limit});
    if (!versions)
        return complain(versions.error());
    if (versions->empty())
        return complain(Error{ErrorCode::NotFound,
                              Ctl::tr("The vault has no version of session \"%1\" in this store.").arg(id)});
    printVersions(context.out, *versions, VersionRows::OfOne);
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("Ctl", "Print the newest N versions only.")},
};

} // namespace

const Command historyCommand = {
    .name = "history",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI ID [--limit N]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "List the versions of a session."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Lists what the session ID was before each change that was made to it through SessionDeck, the "
        "newest\n"
        "first: until when it was so, what happened then and by which program, and how many messages it "
        "had.\n"
        "\"diff\" compares versions, \"restore\" puts one back. A session that was deleted has a history "
        "too,\n"
        "and so has one whose store is gone.\n"
        "\n"
        "Versions are kept in the vault, a database of your own in $XDG_DATA_HOME/sessiondeck. How many of\n"
        "them, and how long: see \"trash --settings\".\n"
        "\n"
        "With --json each line is "
        "{\"version\",\"store\",\"id\",\"title\",\"made_at\",\"origin\",\"program\",\n"
        "\"bulk\",\"kind\",\"deleted\",\"revision\",\"message_count\",\"size_bytes\",\"expires_at\",\"hash\"}"
        "."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = history,
};

} // namespace SessionDeck
