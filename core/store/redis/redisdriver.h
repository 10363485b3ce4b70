// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/driver.h"

namespace SessionDeck {

/// Redis servers, over TCP, TLS or a unix socket.
const Driver &redisDriver();

} // namespace SessionDeck
