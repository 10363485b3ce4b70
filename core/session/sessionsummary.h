// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>
#include <QStringList>

namespace SessionDeck {

/// Whether a session can be trusted as it is stored.
enum class Health : quint8 {
    Ok,
    Damaged, ///< Its record, or a part of it, cannot be read; the reason says where and why.
    Orphan, ///< Messages without a session record.
    Ghost, ///< An index entry or a session record whose data is gone.
};

/// Stable lower-case English name ("ok", "damaged", "orphan", "ghost"); never translated.
QString healthName(Health health);

/// What a list shows of a session.
struct SessionSummary
{
    QString id = {};
    QString title = {};
    QStringList participants = {};
    qint64 messageCount = -1; ///< -1: not known without reading more than a list may read.
    qint64 sizeBytes = -1; ///< What the session's own records take in the store; -1: not known (yet).
    Timestamp created = {};
    Timestamp lastActivity = {};
    Timestamp expires = {}; ///< Null: never.
    Health health = Health::Ok;
    QString reason = {}; ///< Why health is not Ok, with the place; empty if it is.

    friend bool operator==(const SessionSummary &, const SessionSummary &) = default;
};

} // namespace SessionDeck
