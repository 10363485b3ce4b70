// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagetext.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

// Names are data too: nobody reads more of one, and a megabyte of it must not be laid out.
constexpr qsizetype longestName = 200;
constexpr qsizetype longestSpeech = 2000;

QString nameText(const QString &name)
{
    return visibleLine(QStringView(name).first(std::min(name.size(), longestName)));
}

} // namespace

QString senderText(const Message &message)
{
    if (!message.sender.isEmpty())
        return nameText(message.sender);
    return message.role.isEmpty() ? MessageText::tr("unknown sender") : nameText(message.role);
}

QString recipientText(const Message &message)
{
    return nameText(message.recipient);
}

QString spokenMessage(const ShownMessage &shown)
{
    const Message &message = shown.message;
    const QString people = message.recipient.isEmpty()
        ? senderText(message)
        : MessageText::tr("%1 to %2").arg(senderText(message), recipientText(message));
    const QStringView text = message.content;
    const QString spoken = visibleText(text.first(std::min(text.size(), longestSpeech)));
    if (message.timestamp.isNull())
        return MessageText::tr("%1, %2", "sender, text").arg(people, spoken);
    const QString time = dayText(message.timestamp) + QLatin1Char(' ') + clockTime(message.timestamp);
    return MessageText::tr("%1, %2, %3", "sender, time, text").arg(people, time, spoken);
}

QString quotedMessage(const Message &message)
{
    QString head = message.recipient.isEmpty() ? senderText(message)
                                               : senderText(message) + u" → " + recipientText(message);
    if (!message.timestamp.isNull())
        head += u" · " + message.timestamp.toIso();
    return head + u'\n' + message.content;
}

} // namespace SessionDeck
