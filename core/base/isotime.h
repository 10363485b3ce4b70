// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>

namespace SessionDeck {

/// Timestamp::fromIso() for bytes, without allocating for the form that toIso() writes
/// ("2025-09-24T12:51:07.123456Z", also with three digits or none behind the second): for scans of many
/// files.
Timestamp timestampFromIso(QByteArrayView text);

/// Timestamp::toIso() as bytes.
QByteArray isoText(Timestamp timestamp);

} // namespace SessionDeck
