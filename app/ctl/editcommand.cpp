// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/editor.h"
#include "app/ctl/expectation.h"
#include "app/ctl/inputsessions.h"
#include "app/ctl/output.h"
#include "app/ctl/undohint.h"
#include "core/base/jsonindent.h"
#include "core/drafts/stagesave.h"
#include "core/session/keptbytes.h"
#include "core/transfer/sessionjson.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

QByteArray editableJson(const LoadedSession &loaded)
{
    QByteArray json;
    writeSessionJson(loaded, [&json](const QByteArray &piece) { json += piece; });
    const QByteArray indented = indentJson(json);
    return (indented.isEmpty() ? json : indented) + '\n';
}

Result<Session> readEdited(QByteArrayView text, const LoadedSession &loaded)
{
    Result<std::vector<PrintedSession>> sessions = readPrintedSessions(text);
    if (!sessions)
        return fail(ErrorCode::Corrupt, sessions.error().message, placeInText(text, sessions.error().place));
    if (sessions->size() != 1)
        return fail(ErrorCode::Corrupt, Ctl::tr("The text is to hold one session."));
    Session edited = std::move(sessions->front().session);
    keepBytes(edited, loaded.session);
    return edited;
}

// The text is all that is left of the work: it stays.
ExitCode refuse(EditedFile &file, const Error &error)
{
    file.keep();
    const ExitCode code = complain(error);
    complain(Ctl::tr("Nothing was changed. What you wrote is kept in %1; \"put\" writes it once it is right.")
                 .arg(file.path()));
    return code;
}

// What stands in the file once the editor is done with it; what it leaves is kept if that is of no use.
Result<Draft> editedDraft(EditedFile &file, const LoadedSession &loaded)
{
    if (const Result<void> done = file.edit(); !done)
        return fail(done.error());
    const Result<QByteArray> text = file.read();
    if (!text)
        return fail(text.error());
    Result<Session> edited = readEdited(*text, loaded);
    if (!edited)
        return fail(edited.error());
    return Draft{.revision = loaded.revision, .base = loaded.session, .mine = std::move(*edited)};
}

ExitCode saveEdited(Context &context, const OpenedStore &opened, const Draft &draft, EditedFile &file)
{
    const bool renames = draft.mine.id != draft.base.id;
    const ChangeOccasion occasion({.origin = renames ? std::optional(ChangeOrigin::Rename) : std::nullopt,
                                   .bulk = renames ? newBulkName() : QString()});
    const Result<StageSaved> saved = saveStage(*opened.store, draft);
    if (!saved)
        return refuse(file, saved.error());
    printRevision(context, saved->id, saved->revision);
    if (isDryRun(context)) {
        file.keep();
        context.out.flush();
        complain(Ctl::tr("Nothing was changed. What you wrote is kept in %1; \"put\" writes it.")
                     .arg(file.path()));
    } else if (renames && !context.out.isJson()) {
        context.out.line(undoHint(opened.location, ChangeOccasion::current().bulk));
    }
    return saved->expiryError ? complain(*saved->expiryError) : ExitCode::Done;
}

ExitCode editLoaded(Context &context, const OpenedStore &opened, const LoadedSession &loaded)
{
    Result<EditedFile> file = EditedFile::make(editableJson(loaded));
    if (!file)
        return complain(file.error());
    const Result<Draft> draft = editedDraft(*file, loaded);
    if (!draft)
        return refuse(*file, draft.error());
    if (isSameContent(draft->base, draft->mine) && draft->base.expires == draft->mine.expires) {
        context.out.line(Ctl::tr("Nothing was changed."));
        return ExitCode::Done;
    }
    return saveEdited(context, opened, *draft, *file);
}

ExitCode edit(Context &context)
{
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadWrite);
    if (!opened)
        return complain(opened.error());
    const Result<LoadedSession> loaded
        = opened->store->load({.id = context.arguments.at(1), .stop = context.stop});
    if (!loaded)
        return complain(loaded.error());
    if (loaded->health != Health::Damaged)
        return editLoaded(context, *opened, *loaded);
    complain(Ctl::tr("The session is damaged; what cannot be read would be lost: %1").arg(loaded->reason));
    return ExitCode::Damaged;
}

constexpr OptionSpec options[] = {dryRunOption};

} // namespace

const Command editCommand = {
    .name = "edit",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI ID [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Edit a session in your text editor."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Opens the session ID, as \"show --json\" prints it but on many lines, in the editor that VISUAL or "
        "EDITOR\n"
        "names, and writes back what was changed. What says the same as before keeps its bytes. Another "
        "\"id\" renames\n"
        "the session: in one step where the layout allows that, else it is written under the new id first, "
        "and then\n"
        "the old one is removed. An \"expires_at\" that was changed is set in a second step.\n"
        "\n"
        "If the session changed meanwhile, nothing is written and the exit code is 3. A text that is no "
        "session any\n"
        "more is refused with the place (exit code 5). In both cases what you wrote is kept in a file, which "
        "is named.\n"
        "So it is with --dry-run, which only says what would be changed."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = edit,
};

} // namespace SessionDeck
