// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/expectation.h"
#include "app/ctl/output.h"
#include "app/ctl/terminalinput.h"
#include "core/base/utf8.h"

namespace SessionDeck {

namespace {

// One line feed at the end is the shell's, not the author's.
Result<QString> textFromInput(const Context &context)
{
    Result<QByteArray> bytes = readInput(QStringLiteral("-"), context.stop);
    if (!bytes)
        return fail(bytes.error());
    const qsizetype invalid = firstInvalidUtf8(*bytes);
    if (invalid < bytes->size())
        return fail(ErrorCode::Invalid,
                    Ctl::tr("The text is not UTF-8. Convert it first, for example with iconv."),
                    Ctl::tr("byte %1 of standard input").arg(invalid));
    if (bytes->endsWith('\n'))
        bytes->chop(1);
    return QString::fromUtf8(*bytes);
}

Result<Message> messageOf(const Context &context)
{
    if (!context.has("sender"))
        return fail(ErrorCode::Invalid, Ctl::tr("Who says it? Name the sender with --sender."));
    const QString argument = context.arguments.value(2, QStringLiteral("-"));
    const Result<QString> text = argument == u"-" ? textFromInput(context) : Result<QString>(argument);
    if (!text)
        return fail(text.error());
    return Message{.sender = context.value("sender"),
                   .recipient = context.value("recipient"),
                   .role = context.value("role"),
                   .content = *text};
}

ExitCode append(Context &context)
{
    const Result<Message> message = messageOf(context);
    if (!message)
        return complain(message.error());
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadWrite);
    if (!opened)
        return complain(opened.error());
    const QString id = context.arguments.at(1);
    const Result<Revision> revision
        = opened->store->append({.id = id, .messages = {*message}, .expect = expectationOf(context)});
    if (!revision)
        return complain(revision.error());
    printRevision(context, id, *revision);
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {
    {"sender", "NAME", QT_TRANSLATE_NOOP("Ctl", "Who says it; needed.")},
    {"recipient", "NAME", QT_TRANSLATE_NOOP("Ctl", "To whom.")},
    {"role", "ROLE", QT_TRANSLATE_NOOP("Ctl", "As user, assistant, system or tool.")},
    expectOption,
    dryRunOption,
};

} // namespace

const Command appendCommand = {
    .name = "append",
    .synopsis = QT_TRANSLATE_NOOP("Ctl",
                                  "URI ID --sender NAME [--recipient NAME] [--role ROLE] [--expect REVISION] "
                                  "[--dry-run] [TEXT|-]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Add a message to a session."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Adds a message at the end of the session and prints the session's new "
        "revision. Without TEXT, or with\n"
        "\"-\", the text is read from standard input, without the line feed at its "
        "very end. A text that begins\n"
        "with a dash comes after \"--\". Id and time of the message are made by the "
        "store. The session must exist;\n"
        "an expiry that is set stays as it is.\n"
        "\n"
        "With --json it prints {\"id\",\"revision\"}; with --dry-run what \"put\" prints then."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 3,
    .run = append,
};

} // namespace SessionDeck
