// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difftext.h"

#include "core/session/fielddiff.h"
#include "core/session/textdiff.h"
#include "ui/models/format.h"
#include "ui/models/messagetext.h"
#include "ui/models/visibletext.h"
#include "ui/window/semanticcolors.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace SessionDeck {

namespace {

struct DiffWords
{
    Q_DECLARE_TR_FUNCTIONS(DiffWords)
};

// More than anybody reads, and what a document lays out without being felt.
constexpr size_t mostMessages = 300;
constexpr qsizetype longestPiece = 3000;

class DiffWriter
{
public:
    DiffWriter(QTextDocument &document, const QPalette &palette) : m_cursor(&document)
    {
        const SemanticColors semantic = semanticColors(palette);
        const QColor base = palette.color(QPalette::Base);
        m_heading.setFontWeight(QFont::DemiBold);
        m_muted.setForeground(semantic.muted);
        m_parts[size_t(TextPart::Removed)].setForeground(semantic.error);
        m_parts[size_t(TextPart::Removed)].setBackground(blend(semantic.error, base, 0.10));
        m_parts[size_t(TextPart::Removed)].setFontStrikeOut(true);
        m_parts[size_t(TextPart::Added)].setForeground(semantic.ok);
        m_parts[size_t(TextPart::Added)].setBackground(blend(semantic.ok, base, 0.12));
    }

    void heading(const QString &text)
    {
        if (!m_cursor.atStart())
            m_cursor.insertBlock();
        m_cursor.insertText(visibleLine(text), m_heading);
    }
    void note(const QString &text)
    {
        m_cursor.insertBlock();
        m_cursor.insertText(text, m_muted);
    }
    void field(const FieldChange &change);
    void whole(const QString &text, TextPart part)
    {
        m_cursor.insertBlock();
        piece({part, text});
    }

private:
    void piece(const TextPiece &piece);

    QTextCursor m_cursor;
    QTextCharFormat m_heading;
    QTextCharFormat m_muted;
    QTextCharFormat m_parts[3];
};

// Of a long piece that did not change only the ends are context.
void DiffWriter::piece(const TextPiece &piece)
{
    const qsizetype most = piece.part == TextPart::Same ? 240 : longestPiece;
    QString text = piece.text;
    if (text.size() > most)
        text = text.first(most / 2) + QStringLiteral(" … ") + text.last(most / 2);
    text = visibleText(text);
    text.replace(u'\n', QChar(QChar::LineSeparator));
    m_cursor.insertText(text, m_parts[size_t(piece.part)]);
}

void DiffWriter::field(const FieldChange &change)
{
    note(fieldName(change.field, change.path) + u':');
    m_cursor.insertBlock();
    if (change.isSpelling) {
        m_cursor.insertText(DiffWords::tr("the same values, written with other bytes"), m_muted);
        return;
    }
    for (const TextPiece &part : diffText(change.before, change.after))
        piece(part);
}

void writeMessage(DiffWriter &writer, const MessageChange &change, const ComparedSessions &sessions)
{
    const auto number = [](qsizetype place) { return humanCount(place + 1); };
    if (change.before < 0) {
        const Message &message = sessions.after.messages[size_t(change.after)];
        writer.heading(
            DiffWords::tr("Message %1 is new (%2)").arg(number(change.after), senderText(message)));
        writer.whole(message.content, TextPart::Added);
        return;
    }
    const Message &before = sessions.before.messages[size_t(change.before)];
    if (change.after < 0) {
        writer.heading(
            DiffWords::tr("Message %1 is deleted (%2)").arg(number(change.before), senderText(before)));
        writer.whole(before.content, TextPart::Removed);
        return;
    }
    writer.heading(change.moved
                       ? DiffWords::tr("Message %1 is now message %2 (%3)")
                             .arg(number(change.before), number(change.after), senderText(before))
                       : DiffWords::tr("Message %1 (%2)").arg(number(change.after), senderText(before)));
    for (const FieldChange &field : change.fields)
        writer.field(field);
}

} // namespace

void writeDiff(QTextDocument &document, const ComparedSessions &sessions, const QPalette &palette)
{
    document.clear();
    const SessionDiff &diff = sessions.diff;
    DiffWriter writer(document, palette);
    if (!diff.fields.empty())
        writer.heading(DiffWords::tr("Session"));
    for (const FieldChange &field : diff.fields)
        writer.field(field);
    for (size_t i = 0; i < std::min(diff.messages.size(), mostMessages); ++i)
        writeMessage(writer, diff.messages[i], sessions);
    if (diff.messages.size() > mostMessages)
        writer.note(DiffWords::tr("%1 more messages differ.")
                        .arg(humanCount(qint64(diff.messages.size() - mostMessages))));
    if (diff.isEmpty())
        writer.note(DiffWords::tr("Nothing differs."));
}

QString describeDiff(const SessionDiff &diff)
{
    const DiffCounts counts = countChanges(diff);
    QStringList parts;
    const auto add = [&parts](const QString &text, qsizetype count) {
        if (count > 0)
            parts += text.arg(humanCount(count));
    };
    add(DiffWords::tr("%1 changed"), counts.changed);
    add(DiffWords::tr("%1 new"), counts.added);
    add(DiffWords::tr("%1 deleted"), counts.removed);
    add(DiffWords::tr("%1 moved"), counts.moved);
    QString text = parts.isEmpty() ? QString() : DiffWords::tr("Messages: %1").arg(parts.join(u", "));
    QStringList fields;
    for (const FieldChange &field : diff.fields)
        fields += fieldName(field.field, field.path);
    if (!fields.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" · "))
            + DiffWords::tr("Session: %1").arg(visibleLine(fields.mid(0, 12).join(u", ")));
    return text;
}

} // namespace SessionDeck
