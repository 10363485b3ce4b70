// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

class QSslSocket;

namespace SessionDeck {

/// Why no TLS connection came about, and what to do. Always Unreachable: with Unauthorized, callers would
/// ask for a password, which no server may be given whose certificate is not trusted.
Error tlsRefusal(const QSslSocket &socket, const StoreLocation &location);

} // namespace SessionDeck
