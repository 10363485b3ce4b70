// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/difflines.h"

#include "core/base/coretext.h"
#include "core/session/fielddiff.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qsizetype longestText = 500; // of one line

QString oneLine(const QString &text, const QString &lineEnd)
{
    QString line = text.left(longestText);
    line.replace(u'\n', lineEnd);
    return text.size() > longestText ? line + QStringLiteral("…") : line;
}

QString messageLine(qsizetype place, const Message &message)
{
    QString line = CoreText::tr("message %1").arg(place + 1);
    if (!message.sender.isEmpty())
        line += u' ' + message.sender;
    if (!message.recipient.isEmpty())
        line += QStringLiteral(" → ") + message.recipient;
    return line + QStringLiteral(": ") + oneLine(message.content, QStringLiteral(" ⏎ "));
}

// A field before and after, each behind the words that say whose it is.
void addField(std::vector<DiffLine> &lines, const QString &whose, const FieldChange &change)
{
    const QString name = whose + fieldName(change.field, change.path) + u' ';
    const QString between = change.field == u"participants" ? QStringLiteral(", ") : QStringLiteral(" ⏎ ");
    if (!change.before.isEmpty())
        lines.push_back({DiffLine::Kind::Removed, name + oneLine(change.before, between)});
    if (!change.after.isEmpty())
        lines.push_back({DiffLine::Kind::Added, name + oneLine(change.after, between)});
}

bool isInLine(const FieldChange &change)
{
    return change.field == u"content" || change.field == u"sender" || change.field == u"recipient";
}

void addChanged(std::vector<DiffLine> &lines, const MessageChange &change, const Message &before,
                const Message &after)
{
    if (change.moved)
        lines.push_back(
            {DiffLine::Kind::Moved,
             CoreText::tr("message %1 moved to %2").arg(change.before + 1).arg(change.after + 1)});
    if (std::ranges::any_of(change.fields, isInLine)) {
        lines.push_back({DiffLine::Kind::Removed, messageLine(change.before, before)});
        lines.push_back({DiffLine::Kind::Added, messageLine(change.after, after)});
    }
    for (const FieldChange &field : change.fields) {
        if (!isInLine(field))
            addField(lines, CoreText::tr("message %1 ").arg(change.after + 1), field);
    }
}

void addMessage(std::vector<DiffLine> &lines, const MessageChange &change, const Session &before,
                const Session &after)
{
    if (change.after < 0)
        return lines.push_back(
            {DiffLine::Kind::Removed, messageLine(change.before, before.messages[size_t(change.before)])});
    if (change.before < 0)
        return lines.push_back(
            {DiffLine::Kind::Added, messageLine(change.after, after.messages[size_t(change.after)])});
    addChanged(lines, change, before.messages[size_t(change.before)], after.messages[size_t(change.after)]);
}

// The message before a change, unless that was changed too.
void addContext(std::vector<DiffLine> &lines, const MessageChange &change, const Session &after,
                qsizetype lastShown)
{
    const qsizetype place = change.after - 1;
    if (change.after > 0 && place != lastShown)
        lines.push_back({DiffLine::Kind::Same, messageLine(place, after.messages[size_t(place)])});
}

} // namespace

std::vector<DiffLine> diffLines(const Session &before, const Session &after, const SessionDiff &diff,
                                qsizetype most)
{
    std::vector<DiffLine> lines;
    for (const FieldChange &change : diff.fields)
        addField(lines, {}, change);
    qsizetype lastShown = -1;
    qsizetype shown = 0;
    for (const MessageChange &change : diff.messages) {
        if (qsizetype(lines.size()) >= most) {
            lines.push_back({DiffLine::Kind::Same,
                             CoreText::tr("… and %n more changed messages", nullptr,
                                          int(qsizetype(diff.messages.size()) - shown))});
            break;
        }
        addContext(lines, change, after, lastShown);
        addMessage(lines, change, before, after);
        lastShown = change.after < 0 ? lastShown : change.after;
        ++shown;
    }
    return lines;
}

} // namespace SessionDeck
