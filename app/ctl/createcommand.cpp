// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/expectation.h"
#include "app/ctl/output.h"

namespace SessionDeck {

namespace {

ExitCode create(Context &context)
{
    const Result<OpenedStore> opened = openOrMakeFor(context);
    if (!opened)
        return complain(opened.error());
    const Timestamp now = Timestamp::now();
    const Session session{.id = context.arguments.at(1),
                          .title = context.value("title"),
                          .participants = context.values("participant"),
                          .created = now,
                          .lastActivity = now};
    const Result<Revision> revision = opened->store->write(session, Expect::absent());
    if (!revision)
        return complain(revision.error());
    printRevision(context, session.id, *revision);
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {
    {"title", "TEXT", QT_TRANSLATE_NOOP("Ctl", "Title of the session, where the layout has titles.")},
    {"participant", "NAME", QT_TRANSLATE_NOOP("Ctl", "A participant; can be given several times.")},
    dryRunOption,
};

} // namespace

const Command createCommand = {
    .name = "create",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI ID [--title TEXT] [--participant NAME]... [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Create an empty session."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Creates a session without messages and prints its revision. If there is one of this ID already, "
        "nothing\n"
        "changes and the exit code is 3.\n"
        "\n"
        "If there is no store at the place yet and the URI says of which kind it is to be (json:, sqlite:,\n"
        "redis:), it is made, with the layout that the URI names, or else with SessionDeck's own.\n"
        "\n"
        "With --json it prints {\"id\",\"revision\"}; with --dry-run what \"put\" prints then."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = create,
};

} // namespace SessionDeck
