// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/sessionjson.h"
#include "app/ctl/terminaltext.h"
#include "core/base/compactjson.h"

namespace SessionDeck {

namespace {

void printField(Output &out, const QString &name, const QString &value)
{
    constexpr int column = 16;
    if (!value.isEmpty())
        out.line(out.painted(name.leftJustified(column), Emphasis::Dim) + harmless(value, Lines::One));
}

void printHeader(Output &out, const LoadedSession &loaded)
{
    const SessionSummary summary = summaryOf(loaded);
    out.line(out.painted(harmless(summary.title.isEmpty() ? summary.id : summary.title, Lines::One),
                         Emphasis::Strong));
    printField(out, Ctl::tr("Id"), summary.id);
    printField(out, Ctl::tr("Participants"), summary.participants.join(QStringLiteral(", ")));
    printField(out, Ctl::tr("Messages"), countText(summary.messageCount));
    printField(out, Ctl::tr("Size"), sizeText(summary.sizeBytes));
    printField(out, Ctl::tr("Created"), timeText(summary.created));
    printField(out, Ctl::tr("Last activity"), timeText(summary.lastActivity));
    printField(out, Ctl::tr("Expires"),
               summary.expires.isNull() ? Ctl::tr("never") : timeText(summary.expires));
    printField(out, Ctl::tr("Health"), healthName(summary.health));
    printField(out, Ctl::tr("Revision"), QString::fromUtf8(loaded.revision.token));
    printField(out, Ctl::tr("Metadata"), QString::fromUtf8(compactJson(loaded.session.metadata)));
}

QString messageHeading(const Message &message)
{
    QString heading = timeText(message.timestamp) + u"  " + message.sender;
    if (!message.recipient.isEmpty())
        heading += QStringLiteral(" → ") + message.recipient;
    if (!message.role.isEmpty())
        heading += u" [" + message.role + u']';
    return harmless(heading, Lines::One);
}

void printMessage(Output &out, const Message &message)
{
    out.line({});
    out.line(out.painted(messageHeading(message), Emphasis::Strong));
    const QString text = harmless(message.content, Lines::Many);
    for (const QStringView line : QStringView(text).split(u'\n'))
        out.line(line.isEmpty() ? QString() : QString(u"    " + line));
    if (message.extra.isEmpty())
        return;
    // Whole records of other programs stand there, so on a terminal one line of it has to do.
    const QString extra = u"    " + harmless(QString::fromUtf8(compactJson(message.extra)), Lines::One);
    out.line(out.painted(out.columns() > 0 ? elided(extra, out.columns()) : extra, Emphasis::Dim));
}

ExitCode show(Context &context)
{
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
    if (!opened)
        return complain(opened.error());
    const Result<LoadedSession> loaded
        = opened->store->load({.id = context.arguments.at(1), .stop = context.stop});
    if (!loaded)
        return complain(loaded.error());
    if (context.out.isJson()) {
        printSessionJson(context.out, *loaded);
    } else {
        printHeader(context.out, *loaded);
        for (const Message &message : loaded->session.messages)
            printMessage(context.out, message);
    }
    if (loaded->health != Health::Damaged)
        return ExitCode::Done;
    complain(Ctl::tr("The session is damaged: %1").arg(loaded->reason));
    return ExitCode::Damaged;
}

} // namespace

const Command showCommand = {
    .name = "show",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI ID"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Print a session with all its messages."),
    .help
    = QT_TRANSLATE_NOOP("Ctl",
                        "Prints what the store holds of the session ID: its header, then its messages, the "
                        "oldest first. In text\n"
                        "for people, times are local and control characters are escaped.\n"
                        "\n"
                        "With --json the session is one line: the members that \"list\" prints, then "
                        "\"revision\" (the state of\n"
                        "the session, for \"put\" and \"--expect\"), \"metadata\" and \"messages\", each "
                        "message with \"id\",\n"
                        "\"ordinal\", \"sender\", \"recipient\", \"role\", \"content\", \"timestamp\" and "
                        "\"extra\". Metadata and extra are\n"
                        "the store's own JSON, unchanged but for white space: numbers keep their digits, "
                        "members their order,\n"
                        "also when they are doubled. \"put\" reads this line back.\n"
                        "\n"
                        "A damaged session is printed as far as it can be read; then the exit code is 5."),
    .options = {},
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = show,
};

} // namespace SessionDeck
