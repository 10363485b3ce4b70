// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/transferends.h"
#include "core/session/jsonwriter.h"
#include "core/transfer/storecomparison.h"

namespace SessionDeck {

namespace {

struct LikenessText
{
    const char *text;
    ExitCode code;
};
constexpr LikenessText likenessTexts[likenesses] = {
    {QT_TRANSLATE_NOOP("Ctl", "the same"), ExitCode::Done},
    {QT_TRANSLATE_NOOP("Ctl", "different"), ExitCode::Failed},
    {QT_TRANSLATE_NOOP("Ctl", "missing in the target"), ExitCode::Failed},
    {QT_TRANSLATE_NOOP("Ctl", "only in the target"), ExitCode::Done},
    {QT_TRANSLATE_NOOP("Ctl", "unreadable"), ExitCode::Damaged},
};

void printCompared(Output &out, const ComparedSession &session)
{
    const auto index = size_t(session.likeness);
    if (out.isJson()) {
        out.jsonLine(JsonWriter()
                         .text("id", session.id)
                         .text("likeness", QString::fromLatin1(likenessName(session.likeness)))
                         .number("messages", session.messages)
                         .text("hash", QString::fromLatin1(session.hash))
                         .text("reason", session.reason)
                         .texts("differences", session.differences.named)
                         .number("more_differences", session.differences.more)
                         .close());
        return;
    }
    if (session.likeness == Likeness::Same)
        return;
    const QString text = Ctl::tr(likenessTexts[index].text);
    const QString id = harmless(session.id, Lines::One);
    out.line(session.reason.isEmpty()
                 ? Ctl::tr("%1: %2").arg(id, text)
                 : Ctl::tr("%1: %2 (%3)").arg(id, text, harmless(session.reason, Lines::One)));
}

ExitCode printCounts(Output &out, const std::array<qint64, likenesses> &counts)
{
    ExitCode code = ExitCode::Done;
    JsonWriter json;
    QStringList words;
    for (size_t i = 0; i < counts.size(); ++i) {
        json.number(likenessName(Likeness(i)), counts[i]);
        if (counts[i] == 0)
            continue;
        words += Ctl::tr("%1 %2").arg(QString::number(counts[i]), Ctl::tr(likenessTexts[i].text));
        code = combined(code, likenessTexts[i].code);
    }
    if (out.isJson())
        out.jsonLine(json.close());
    else
        out.line(words.isEmpty() ? Ctl::tr("There was nothing to compare.")
                                 : words.join(QStringLiteral(", ")));
    return code;
}

ExitCode verify(Context &context)
{
    Result<TransferEnds> stores = openEnds(context, {});
    if (!stores)
        return complain(stores.error());
    const Result<SessionSelection> selection = selectFor(context, *stores->source.store, 2);
    if (!selection)
        return complainOfEnd(selection.error(), nothingChanged());
    ProgressLine line;
    const bool all = context.arguments.size() == 2 && !context.has("filter");
    const Result<std::array<qint64, likenesses>> counts
        = compareStores({.source = *stores->source.store, .target = *stores->target.store},
                        {.sessions = selection->sessions,
                         .findExtra = all,
                         .stop = context.stop,
                         .found =
                             [&](const std::vector<ComparedSession> &sessions) {
                                 line.clear();
                                 for (const ComparedSession &session : sessions)
                                     printCompared(context.out, session);
                                 context.out.flush();
                             },
                         .progress =
                             [&](const CopyProgress &now) {
                                 line.show({now.done, now.total});
                             }});
    line.clear();
    if (!counts)
        return complainOfEnd(counts.error(), Ctl::tr("Interrupted; not all sessions were compared."));
    const ExitCode code = printCounts(context.out, *counts);
    return combined(code, selection->missing.isEmpty() ? ExitCode::Done : ExitCode::Failed);
}

constexpr OptionSpec options[] = {
    {"filter", "QUERY", QT_TRANSLATE_NOOP("Ctl", "Only sessions that match, as in \"list\".")},
};

} // namespace

const Command verifyCommand = {
    .name = "verify",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "SOURCE TARGET [ID...] [--filter QUERY]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Compare the sessions of two stores."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Reads the sessions that are named, or all (that match the QUERY), from both stores and compares all "
        "their\n"
        "fields, the number of messages and the expiry. Names those that differ, with the parts that do "
        "(messages\n"
        "count from 1), those that the target misses, and, where all are compared, those that only the "
        "target has.\n"
        "Nothing is changed. \"diff URI ID --with URI\" shows both texts.\n"
        "\n"
        "With --json it prints {\"id\",\"likeness\",\"messages\",\"hash\",\"reason\",\"differences\","
        "\"more_differences\"} for\n"
        "each session, then the number of each likeness: same, different, missing, extra, unreadable. The "
        "exit code\n"
        "is 1 if one differs or is missing, and 5 if one cannot be read."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = -1,
    .run = verify,
};

} // namespace SessionDeck
