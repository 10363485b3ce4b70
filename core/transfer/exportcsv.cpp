// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compactjson.h"
#include "core/transfer/exportformat.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

// Programs for tables take a cell that begins with one of these for a formula; the apostrophe makes it text.
bool looksLikeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && starts.contains(text.front());
}

// RFC 4180.
QByteArray cell(const QString &text)
{
    QString quoted = looksLikeFormula(text) ? QString(u'\'' + text) : text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return '"' + quoted.toUtf8() + '"';
}

QByteArray row(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells += cell(text);
    return cells.join(',') + "\r\n";
}

QStringList sessionCells(const Session &session)
{
    return {session.id, session.title, session.participants.join(QStringLiteral(", ")),
            session.created.toIso(), session.expires.toIso()};
}

void writeSessionCsv(const LoadedSession &loaded, qint64, const ExportPiece &piece)
{
    const QStringList header = sessionCells(loaded.session);
    for (const Message &message : loaded.session.messages)
        piece(row(header
                  + QStringList{QString::number(message.ordinal), message.id, message.timestamp.toIso(),
                                message.sender, message.recipient, message.role, message.content,
                                QString::fromUtf8(compactJson(message.extra))}));
    if (loaded.session.messages.empty())
        piece(row(header + QStringList(8)));
}

void writeHeading(const ExportPiece &piece)
{
    piece("session_id,title,participants,created_at,expires_at,ordinal,message_id,timestamp,sender,recipient,"
          "role,content,extra\r\n");
}

} // namespace

const ExportFormat csvExport = {
    .name = "csv",
    .suffix = "csv",
    .label = QT_TRANSLATE_NOOP("CoreText", "CSV, one row for each message"),
    .begin = writeHeading,
    .session = writeSessionCsv,
    .end = [](const ExportPiece &) {},
};

} // namespace SessionDeck
