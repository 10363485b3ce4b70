// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"
#include "core/transfer/differingparts.h"

#include <functional>

namespace SessionDeck {

/// What a change would do to a session.
struct DryRunChange
{
    enum class Kind {
        Create,
        Replace,
        Nothing, ///< What is to be written is there already, just the same.
        Append,
        Rename,
        Delete,
        SetExpiry,
    } kind
        = Kind::Nothing;
    QString id = {};
    Revision revision = {}; ///< The state that would be changed; empty: there is none, or it cannot be told.
    qint64 messages = -1; ///< Afterwards, and before a Delete; -1: not known.
    Timestamp expires = {}; ///< Afterwards, of SetExpiry and Create.
    QString newId = {}; ///< Of Rename.
    DifferingParts parts = {}; ///< That a Replace or Rename would change.
};

/// Told each change at once.
using DryRunSink = std::function<void(const DryRunChange &)>;

} // namespace SessionDeck
