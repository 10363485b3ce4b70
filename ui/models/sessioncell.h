// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessioncolumns.h"

#include <QVariant>

namespace SessionDeck {

/// What models of sessions answer besides Qt's roles, in every column.
enum SessionRole {
    SessionIdRole = Qt::UserRole, ///< QString.
    SessionHealthRole, ///< int of Health.
    SessionToneRole, ///< int of Tone.
};

/// The column's value for one session and role.
QVariant sessionCell(const SessionColumn &column, const SessionSummary &session, int role);

Qt::Alignment columnAlignment(const SessionColumn &column);

} // namespace SessionDeck
