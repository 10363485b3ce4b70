// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changetexts.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui/window/semanticcolors.h"

#include <QCoreApplication>
#include <QDateTime>

namespace SessionDeck {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

struct KindFacts
{
    const char *text;
    QColor SemanticColors::*color;
};

// In the order of SessionChangeKind.
constexpr KindFacts kinds[] = {
    {QT_TRANSLATE_NOOP("ChangeText", "created"), &SemanticColors::ok},
    {QT_TRANSLATE_NOOP("ChangeText", "changed"), &SemanticColors::accent},
    {QT_TRANSLATE_NOOP("ChangeText", "expired"), &SemanticColors::warning},
    {QT_TRANSLATE_NOOP("ChangeText", "deleted"), &SemanticColors::error},
    {QT_TRANSLATE_NOOP("ChangeText", "scanned again"), &SemanticColors::muted},
};

QString messagesText(qint64 messages)
{
    if (qAbs(messages) == 1)
        return messages > 0 ? ChangeText::tr("1 message more") : ChangeText::tr("1 message less");
    return (messages > 0 ? ChangeText::tr("%1 messages more") : ChangeText::tr("%1 messages less"))
        .arg(humanCount(qAbs(messages)));
}

QString bytesText(qint64 bytes)
{
    return (bytes > 0 ? ChangeText::tr("%1 more") : ChangeText::tr("%1 less")).arg(humanBytes(qAbs(bytes)));
}

} // namespace

QString changeKindText(SessionChangeKind kind)
{
    return ChangeText::tr(kinds[size_t(kind)].text);
}

QString changeText(const SessionChange &change)
{
    if (change.kind == SessionChangeKind::Unnamed)
        return ChangeText::tr("The store cannot say what changed.");
    QStringList texts{visibleLine(change.title.isEmpty() ? change.id : change.title)};
    if (change.messages.value_or(0) != 0)
        texts += messagesText(*change.messages);
    if (change.bytes.value_or(0) != 0)
        texts += bytesText(*change.bytes);
    return texts.join(QStringLiteral(" · "));
}

QString changeTime(const SessionChange &change)
{
    return change.at.toDateTime().toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QColor changeColor(SessionChangeKind kind, const QPalette &palette)
{
    return semanticColors(palette).*kinds[size_t(kind)].color;
}

} // namespace SessionDeck
