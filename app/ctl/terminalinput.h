// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <stop_token>

namespace SessionDeck {

/// Asks on the terminal of the program, whatever its input and output are, and reads a line without echo.
/// Nothing if there is no terminal, or if it was asked to stop.
std::optional<QString> askPassword(const QString &question, std::stop_token stop);

/// All bytes of a file; "-" is standard input. Unsupported: it is larger than 1 GiB. NotFound, Cancelled, Io.
Result<QByteArray> readInput(const QString &name, std::stop_token stop);

} // namespace SessionDeck
