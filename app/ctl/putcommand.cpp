// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/expectation.h"
#include "app/ctl/inputsessions.h"
#include "app/ctl/output.h"
#include "app/ctl/spelling.h"

namespace SessionDeck {

namespace {

// A session that is there is only replaced if it still is what was printed; else its changes would be lost.
Result<Revision> writeUnchanged(SessionStore &store, const PrintedSession &printed)
{
    const Session &session = printed.session;
    if (printed.revision.isEmpty())
        return store.write(session, Expect::absent());
    Result<Revision> written = store.write(session, Expect::at(printed.revision));
    const bool absent = !written
        && (written.error().code == ErrorCode::NotFound
            || (written.error().code == ErrorCode::Conflict && written.error().found.isEmpty()));
    return absent ? store.write(session, Expect::absent()) : written;
}

ExitCode putOne(Context &context, SessionStore &store, PrintedSession printed)
{
    const Result<LoadedSession> stored = store.load({.id = printed.session.id, .stop = context.stop});
    if (stored)
        keepSpelling(printed.session, stored->session);
    const bool asTold = context.has("force") || context.has("expect");
    const Result<Revision> written
        = asTold ? store.write(printed.session, expectationOf(context)) : writeUnchanged(store, printed);
    if (written) {
        printRevision(context, printed.session.id, *written);
        return ExitCode::Done;
    }
    Error error = written.error();
    error.message = Ctl::tr("%1: %2").arg(printed.session.id, error.message);
    if (error.code == ErrorCode::Conflict && !asTold)
        error.message += u' ' + Ctl::tr("Look at it with \"show\", or overwrite it with --force.");
    return complain(error);
}

Result<std::vector<PrintedSession>> readSessions(const Context &context)
{
    Result<std::vector<PrintedSession>> sessions = readInputSessions(context.arguments.at(1), context.stop);
    if (sessions && sessions->empty())
        return fail(ErrorCode::Corrupt, Ctl::tr("The input holds no object of a session."));
    if (sessions && sessions->size() > 1 && context.has("expect"))
        return fail(ErrorCode::Invalid, Ctl::tr("--expect goes with one session only; nothing was changed."));
    return sessions;
}

ExitCode put(Context &context)
{
    const Result<std::vector<PrintedSession>> sessions = readSessions(context);
    if (!sessions)
        return complain(sessions.error());
    const Result<OpenedStore> opened = openOrMakeFor(context);
    if (!opened)
        return complain(opened.error());
    ExitCode code = ExitCode::Done;
    for (const PrintedSession &printed : *sessions) {
        if (context.stop.stop_requested()) {
            complain(Ctl::tr("Interrupted before %1; it and what follows was not written.")
                         .arg(printed.session.id));
            return combined(code, ExitCode::Failed);
        }
        code = combined(code, putOne(context, *opened->store, printed));
        context.out.flush();
    }
    return code;
}

constexpr OptionSpec options[] = {
    expectOption,
    {"force", nullptr, QT_TRANSLATE_NOOP("Ctl", "Replace what is there, whatever it is.")},
    dryRunOption,
};

} // namespace

const Command putCommand = {
    .name = "put",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI FILE|- [--expect REVISION|--force] [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Write a session that \"show --json\" printed."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Reads a session as \"show --json\" prints it, from FILE or standard input, and creates or replaces "
        "it in the\n"
        "store. What is the same as before keeps its bytes: a session that is put back unchanged changes "
        "nothing.\n"
        "Several objects behind each other are several sessions. Message count, size and health are not "
        "read; an\n"
        "expiry only counts for a session that is new.\n"
        "\n"
        "A session that is there already is only replaced if it still has the revision that was printed; "
        "else\n"
        "the exit code is 3 and nothing changes. --expect names another revision, --force takes any. A "
        "session\n"
        "that was printed as damaged is refused, because parts of it are missing. A layout that cannot hold\n"
        "a field that is set refuses the session, because nothing is dropped silently.\n"
        "\n"
        "If there is no store at the place yet and the URI says of which kind it is to be, it is made.\n"
        "\n"
        "--dry-run checks all this and says what would be changed, and writes nothing: no store, no vault.\n"
        "\n"
        "With --json it prints {\"id\",\"revision\"} for each session; with --dry-run "
        "{\"id\",\"planned\",\"new_id\",\n"
        "\"message_count\",\"expires_at\",\"changes\",\"more_changes\",\"revision\"}: planned is create, "
        "replace, nothing,\n"
        "append, rename, delete or expire, and revision that of the session as it is."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = put,
};

} // namespace SessionDeck
