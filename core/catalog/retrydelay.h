// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace SessionDeck {

/// How long to wait before trying again: 1 s, doubled each time up to 60 s, a fifth more or less by chance so
/// that many programs which lost one server do not come back at the same moment.
class RetryDelay
{
public:
    std::chrono::milliseconds next();
    void reset();

private:
    std::chrono::milliseconds m_next{1000};
};

} // namespace SessionDeck
