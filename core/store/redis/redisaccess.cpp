// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisaccess.h"

#include "core/base/coretext.h"
#include "core/session/session.h"

#include <algorithm>

namespace SessionDeck {

namespace {

QString readOnlyReason(AccessMode mode, const RedisKeyspace &keyspace)
{
    if (!keyspace.readOnlyReason.isEmpty() || mode != AccessMode::ReadOnly)
        return keyspace.readOnlyReason;
    return openedForReading();
}

} // namespace

Result<QByteArray> redisId(const QString &id)
{
    const QByteArray bytes = id.toUtf8();
    if (bytes.isEmpty() || bytes.size() > maxSessionIdBytes)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("A session's id has between 1 and %1 bytes; this one has %2.")
                        .arg(QString::number(maxSessionIdBytes), QString::number(bytes.size())));
    // A lone surrogate becomes U+FFFD and would make two different ids one.
    if (id.contains(QChar(u'\0')) || !id.isValidUtf16())
        return fail(ErrorCode::Invalid, CoreText::tr("A session's id has to be Unicode text without NUL."));
    return bytes;
}

Result<void> mayChange(bool layoutCan, AccessMode mode, const RedisKeyspace &keyspace)
{
    const QString reason = readOnlyReason(mode, keyspace);
    if (!reason.isEmpty())
        return fail(ErrorCode::ReadOnly, reason);
    if (!layoutCan)
        return fail(ErrorCode::Unsupported, CoreText::tr("Sessions of this layout can only be read."));
    return {};
}

Result<void> canHold(const std::vector<Message> &messages)
{
    const auto tree = std::ranges::find_if(messages, [](const Message &m) { return !m.parent.isEmpty(); });
    if (tree == messages.end())
        return {};
    return fail(
        ErrorCode::Unsupported,
        CoreText::tr("This layout keeps plain conversations, but the message follows another one in a "
                     "tree."),
        tree->id);
}

Capabilities allowedOf(const RedisLayout &layout, AccessMode mode, const RedisKeyspace &keyspace)
{
    Capabilities can = layout.capabilities();
    can.watch = true;
    can.readOnlyReason = layout.write ? readOnlyReason(mode, keyspace)
                                      : CoreText::tr("Sessions of this layout can only be read.");
    const bool changes = can.readOnlyReason.isEmpty();
    can.write = changes && layout.write;
    can.writeRaw = layout.writeRaw;
    can.append = changes && layout.append;
    can.remove = changes && layout.remove;
    can.expiry = layout.setExpiry != nullptr;
    can.compact = layout.loadCompact && layout.createCompact;
    return can;
}

} // namespace SessionDeck
