// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/heldfields.h"

#include "core/base/coretext.h"
#include "core/transfer/fitting.h"

#include <QHash>

namespace SessionDeck {

namespace {

// Takes out what is in the store already, and what a write leaves alone.
void forgetStoredFields(Session &wanted, const Session &stored)
{
    wanted.expires = {};
    if (wanted.metadata == stored.metadata)
        wanted.metadata = {};
    QHash<QString, const Message *> byId;
    for (const Message &message : stored.messages)
        byId.insert(message.id, &message);
    for (Message &message : wanted.messages) {
        const Message *same = byId.value(message.id);
        if (same && same->extra == message.extra)
            message.extra = {};
    }
}

} // namespace

Result<void> checkHeld(Session wanted, const Session *stored, const Capabilities &store)
{
    if (stored)
        forgetStoredFields(wanted, *stored);
    wanted.branches.clear(); // never written
    for (const LimitedField &field : limitedFields()) {
        if (store.*field.held || field.filled || field.uses(wanted) == 0)
            continue;
        const bool repeated = field.held == &Capabilities::repeatedMessageIds;
        return fail(repeated ? ErrorCode::Invalid : ErrorCode::Unsupported,
                    CoreText::tr("This layout has no place for %1, and nothing is dropped silently.")
                        .arg(CoreText::tr(field.label)),
                    wanted.id);
    }
    return {};
}

} // namespace SessionDeck
