// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownmessage.h"

namespace SessionDeck {

ShownMessage toShown(Message message)
{
    ShownMessage shown{.message = std::move(message)};
    QString &content = shown.message.content;
    shown.contentSize = content.size();
    if (content.size() > keptUnits) {
        const bool splitsPair = content[keptUnits].isLowSurrogate();
        content = content.first(keptUnits - (splitsPair ? 1 : 0)); // a copy: the large buffer is freed
    }
    return shown;
}

qint64 memoryOf(const ShownMessage &shown)
{
    const Message &message = shown.message;
    return qint64(sizeof(ShownMessage)) + message.content.size() * 2 + message.extra.utf8.size()
        + (message.id.size() + message.parent.size() + message.sender.size() + message.recipient.size()) * 2;
}

} // namespace SessionDeck
