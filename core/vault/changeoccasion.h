// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/version.h"

#include <optional>

namespace SessionDeck {

/// Says, for all changes that this thread makes while the object lives, what they are part of, where the
/// call itself does not tell: a write can be a save, a restore or half of a rename; a removal can be one of
/// many.
///
///     const ChangeOccasion occasion({.origin = ChangeOrigin::Delete, .bulk = newBulkName()});
///     for (const QString &id : ids) store.remove(id, expect);
///
/// Occasions nest; the inner one counts.
class ChangeOccasion
{
public:
    struct Facts
    {
        std::optional<ChangeOrigin> origin = {}; ///< None: what the call says.
        QString bulk = {}; ///< Version::bulk.
    };
    explicit ChangeOccasion(Facts facts);
    ~ChangeOccasion();
    Q_DISABLE_COPY_MOVE(ChangeOccasion)

    /// Of this thread now.
    static const Facts &current();

private:
    Facts m_facts;
    const ChangeOccasion *m_outer;
};

/// A name for a change of many sessions that no other change has.
QString newBulkName();

} // namespace SessionDeck
