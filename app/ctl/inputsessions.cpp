// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/inputsessions.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/terminalinput.h"

#include <QRegularExpression>

#include <algorithm>

namespace SessionDeck {

namespace {

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return QByteArrayView(" \t\r\n").contains(c); });
}

// Reads the input and hands it to `parse`, whose errors get the place in it.
template <typename Parse>
auto parseInput(const QString &name, const std::stop_token &stop, Parse parse)
    -> decltype(parse(QByteArray()))
{
    const QString source = name == u"-" ? Ctl::tr("standard input") : name;
    const Result<QByteArray> bytes = readInput(name, stop);
    if (!bytes)
        return fail(bytes.error());
    if (isBlank(*bytes))
        return fail(ErrorCode::Corrupt, Ctl::tr("The input is empty; there is no session in it."), source);
    auto sessions = parse(*bytes);
    if (sessions)
        return sessions;
    const Error &error = sessions.error();
    if (error.code == ErrorCode::Cancelled)
        return fail(error.code, nothingChanged());
    return fail(ErrorCode::Corrupt, error.message,
                QString(source + QStringLiteral(", ") + placeInText(*bytes, error.place)));
}

} // namespace

QString placeInText(QByteArrayView text, const QString &place)
{
    static const QRegularExpression byte(QStringLiteral("^(\".*\", )?\\D*(\\d+)\\D*$"));
    const QRegularExpressionMatch found = byte.match(place);
    const qsizetype at = found.captured(2).toLongLong();
    if (!found.hasMatch() || at > text.size())
        return place;
    const QByteArrayView before = text.first(at);
    return found.captured(1)
        + Ctl::tr("line %1, column %2")
              .arg(QString::number(before.count('\n') + 1), QString::number(at - before.lastIndexOf('\n')));
}

Result<std::vector<PrintedSession>> readInputSessions(const QString &name, const std::stop_token &stop)
{
    return parseInput(name, stop, [&](const QByteArray &bytes) { return readPrintedSessions(bytes, stop); });
}

Result<ImportText> readImport(const QString &name, const std::stop_token &stop)
{
    return parseInput(name, stop, [&](const QByteArray &bytes) { return ImportText::check(bytes, stop); });
}

} // namespace SessionDeck
