// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/passwordmask.h"

#include <QCommandLineParser>

#include <vector>

namespace SessionDeck {

namespace {

const Command *findCommand(const QString &name)
{
    for (const Command *command : commands()) {
        if (name == QLatin1StringView(command->name))
            return command;
    }
    return nullptr;
}

tl::unexpected<Error> misuse(const QString &message)
{
    return fail(ErrorCode::Invalid, maskPassword(message));
}

// The common options are flags, so the first word without a dash is the command.
qsizetype commandPosition(const QStringList &words)
{
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (!words[at].startsWith(u'-'))
            return at;
    }
    return -1;
}

std::vector<OptionSpec> optionsOf(const Command *command)
{
    std::vector<OptionSpec> all(commonOptions().begin(), commonOptions().end());
    if (command)
        all.insert(all.end(), command->options.begin(), command->options.end());
    return all;
}

Result<Request> parseWords(const Command *command, const QStringList &words)
{
    QCommandLineParser parser;
    const std::vector<OptionSpec> specs = optionsOf(command);
    for (const OptionSpec &spec : specs)
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(spec.name), QString(), QString::fromLatin1(spec.value)));
    if (!parser.parse(words))
        return misuse(parser.errorText());
    Request request{.command = command, .arguments = parser.positionalArguments()};
    for (const OptionSpec &spec : specs) {
        const QString name = QString::fromLatin1(spec.name);
        if (parser.isSet(name))
            request.options.insert(name, spec.value ? parser.values(name) : QStringList());
    }
    return request;
}

Result<void> checkCount(const Command &command, qsizetype count)
{
    if (count < command.fewestArguments)
        return misuse(Ctl::tr("Something is missing: sessiondeckctl %1 %2")
                          .arg(QString::fromLatin1(command.name), Ctl::tr(command.synopsis)));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        return misuse(Ctl::tr("Too many arguments: sessiondeckctl %1 %2. Put a text with blanks in quotes.")
                          .arg(QString::fromLatin1(command.name), Ctl::tr(command.synopsis)));
    return {};
}

Request::Kind kindOf(const Request &request)
{
    if (request.options.contains(QStringLiteral("help")))
        return Request::Kind::Help;
    return request.options.contains(QStringLiteral("version")) ? Request::Kind::Version : Request::Kind::Run;
}

// `help COMMAND`: the topic is the word behind the program's name.
Result<Request> parseHelp(const QStringList &words)
{
    const Command *topic = findCommand(words.value(1));
    if (words.size() > 1 && !topic)
        return misuse(Ctl::tr("There is no command \"%1\".").arg(words[1]));
    return Request{.kind = Request::Kind::Help, .command = topic};
}

} // namespace

Result<Request> parseArguments(const QStringList &words)
{
    QStringList rest = words;
    const qsizetype position = commandPosition(words);
    const QString name = position < 0 ? QString() : rest.takeAt(position);
    if (name == u"help")
        return parseHelp(rest);
    const Command *command = findCommand(name);
    if (!name.isEmpty() && !command)
        return misuse(Ctl::tr("There is no command \"%1\".").arg(name));
    Result<Request> request = parseWords(command, rest);
    if (!request)
        return request;
    request->kind = kindOf(*request);
    if (request->kind != Request::Kind::Run)
        return request;
    if (!command)
        return misuse(Ctl::tr("No command was given."));
    const Result<void> count = checkCount(*command, request->arguments.size());
    return count ? request : fail(count.error());
}

} // namespace SessionDeck
