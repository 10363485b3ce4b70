// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/exportformat.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

// One line in which nothing is markup: headings and names come from the data. It never begins a line, so what
// is markup only there stays as it is.
QString plainLine(QString text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#.|~&$");
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        if (special.contains(c))
            escaped += u'\\';
        escaped += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return escaped;
}

// The text as it is, in a fence that is longer than any in it.
QString fenced(const QString &text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + u"text\n" + text + (text.endsWith(u'\n') ? u"" : u"\n") + fence + u'\n';
}

QString markdownFact(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QString(u"- " + name + u": " + plainLine(value) + u'\n');
}

QString markdownFact(const QString &name, Timestamp time)
{
    return time.isNull() ? QString() : QString(u"- " + name + u": " + time.toIso() + u'\n');
}

void writeSessionMarkdown(const LoadedSession &loaded, qint64 number, const ExportPiece &piece)
{
    const Session &session = loaded.session;
    QString head = number == 0 ? QString() : QStringLiteral("\n---\n\n");
    head += u"# " + plainLine(session.title.isEmpty() ? session.id : session.title) + u"\n\n"
        + markdownFact(CoreText::tr("Session"), session.id)
        + markdownFact(CoreText::tr("Participants"), session.participants.join(QStringLiteral(", ")))
        + markdownFact(CoreText::tr("Created"), session.created)
        + markdownFact(CoreText::tr("Last activity"), session.lastActivity)
        + markdownFact(CoreText::tr("Expires"), session.expires);
    piece(head.toUtf8());
    for (const Message &message : session.messages) {
        QString heading = plainLine(message.sender.isEmpty() ? message.role : message.sender);
        if (!message.recipient.isEmpty())
            heading += QStringLiteral(" → ") + plainLine(message.recipient);
        piece(QString(u"\n## " + heading + u"\n\n"
                      + markdownFact(CoreText::tr("Time"), message.timestamp)
                      + markdownFact(CoreText::tr("Role"), message.role) + u'\n' + fenced(message.content))
                  .toUtf8());
    }
}

} // namespace

const ExportFormat markdownExport = {
    .name = "markdown",
    .suffix = "md",
    .label = QT_TRANSLATE_NOOP("CoreText", "Markdown"),
    .begin = [](const ExportPiece &) {},
    .session = writeSessionMarkdown,
    .end = [](const ExportPiece &) {},
};

} // namespace SessionDeck
