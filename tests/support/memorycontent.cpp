// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

namespace SessionDeck {

std::unique_ptr<AsyncStore> asyncMemoryStore(const std::shared_ptr<MemoryContent> &content)
{
    return std::make_unique<AsyncStore>(
        StoreLocation{}, OpenOptions{}, nullptr,
        [content](const StoreLocation &location, const OpenOptions &) -> Result<OpenedStore> {
            OpenedStore opened{.location = location};
            opened.store = std::make_unique<MemoryStore>(content);
            return opened;
        });
}

MemorySession talk(const QString &id, qint64 count, const std::function<QString(qint64)> &text)
{
    const Timestamp start = Timestamp::fromIso(u"2025-09-23T20:00:00Z");
    MemorySession made;
    made.head = {.session = {.id = id, .title = QStringLiteral("Talk of ") + id},
                 .revision = {QByteArray::number(count)},
                 .totalMessages = count,
                 .sizeBytes = count * 100};
    made.message = [text, start](qint64 at) {
        return Message{.id = QStringLiteral("m%1").arg(at),
                       .ordinal = at,
                       .sender = QStringLiteral("Agent-%1").arg(at % 4 + 1),
                       .recipient = QStringLiteral("Agent-%1").arg((at + 1) % 4 + 1),
                       .content = text ? text(at) : QStringLiteral("Message number %1.").arg(at),
                       .timestamp = Timestamp::fromMicroseconds(start.microseconds() + at * 60'000'000)};
    };
    return made;
}

} // namespace SessionDeck
