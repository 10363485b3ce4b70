// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/transferends.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/exportjob.h"

namespace SessionDeck {

namespace {

Result<const ExportFormat *> chosenFormat(const Context &context)
{
    const QString name = context.has("format") ? context.value("format") : QStringLiteral("json");
    if (const ExportFormat *format = findExportFormat(name))
        return format;
    QStringList names;
    for (const ExportFormat *format : exportFormats())
        names += QString::fromLatin1(format->name);
    return fail(ErrorCode::Invalid,
                Ctl::tr("\"%1\" is no format; there are %2.").arg(name, names.join(QStringLiteral(", "))));
}

Result<ExportResult> write(Context &context, SessionStore &store, const ExportRequest &request)
{
    const QString path = context.value("output");
    if (!path.isEmpty())
        return exportToFile(store, request, path,
                            context.has("force") ? ExistingFile::Replace : ExistingFile::Refuse);
    return exportSessions(store, request, [&](const QByteArray &bytes) -> Result<void> {
        context.out.write(bytes);
        if (!context.out.isOpen())
            return fail(ErrorCode::Cancelled, Ctl::tr("Nobody reads the output any more."));
        return {};
    });
}

void report(Context &context, const ExportResult &result)
{
    for (const QString &problem : result.problems)
        complain(problem);
    if (!context.has("output"))
        return;
    const QString file = context.value("output");
    if (context.out.isJson())
        context.out.jsonLine(JsonWriter().text("file", file).number("sessions", result.sessions).close());
    else
        context.out.line(harmless(file, Lines::One) + u": "
                         + Ctl::tr("%n session(s) written", nullptr, int(result.sessions)));
}

ExitCode verdict(const ExportResult &result, const SessionSelection &selection)
{
    const bool damaged = !result.problems.isEmpty() || !selection.damage.empty();
    return combined(damaged ? ExitCode::Damaged : ExitCode::Done,
                    selection.missing.isEmpty() ? ExitCode::Done : ExitCode::Failed);
}

ExitCode exportAll(Context &context)
{
    const Result<const ExportFormat *> format = chosenFormat(context);
    if (!format)
        return complain(format.error());
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
    if (!opened)
        return complain(opened.error());
    const Result<SessionSelection> selection = selectFor(context, *opened->store, 1);
    if (!selection)
        return complainOfEnd(selection.error(), nothingChanged());
    ProgressLine line;
    const Result<ExportResult> result = write(context, *opened->store,
                                              {.sessions = selection->sessions,
                                               .format = *format,
                                               .stop = context.stop,
                                               .progress = [&](const CopyProgress &now) {
                                                   line.show({now.done, now.total});
                                               }});
    line.clear();
    if (!result && context.stop.stop_requested())
        return complainOfEnd(result.error(),
                             context.has("output") ? Ctl::tr("Interrupted; no file was written.")
                                                   : Ctl::tr("Interrupted; what was written is not whole."));
    if (!result)
        return complain(result.error());
    report(context, *result);
    return verdict(*result, *selection);
}

constexpr OptionSpec options[] = {
    {"format", "NAME", QT_TRANSLATE_NOOP("Ctl", "json (as it is without), jsonl, markdown, html or csv.")},
    {"output", "FILE", QT_TRANSLATE_NOOP("Ctl", "Write to FILE instead of standard output.")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Ctl", "Replace FILE if there is one.")},
    {"filter", "QUERY", QT_TRANSLATE_NOOP("Ctl", "Only sessions that match, as in \"list\".")},
};

} // namespace

const Command exportCommand = {
    .name = "export",
    .synopsis
    = QT_TRANSLATE_NOOP("Ctl", "URI [ID...] [--filter QUERY] [--format NAME] [--output FILE [--force]]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Write sessions as JSON, Markdown, HTML or CSV."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Writes the sessions that are named, or all (that match the QUERY), with all their messages, to "
        "standard output\n"
        "or into FILE, which is there only when it is complete.\n"
        "  json      a list of the objects that \"show --json\" prints; \"import\" reads it back\n"
        "  jsonl     the same objects, one per line\n"
        "  markdown  for people; the text of messages stands in fences, as it is\n"
        "  html      one file without scripts, images or links, light or dark as the reader's system\n"
        "  csv       one row for each message (RFC 4180); no cell can become a formula\n"
        "\n"
        "Damaged sessions are written as far as they can be read and named on standard error; the exit code "
        "is then 5.\n"
        "With --json and --output it prints {\"file\",\"sessions\"}."),
    .options = options,
    .fewestArguments = 1,
    .mostArguments = -1,
    .run = exportAll,
};

} // namespace SessionDeck
