// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace SessionDeck {

/// A pool of one thread whose work may hang in something that does not listen, a folder on a server that is
/// gone. It can then be left behind, see LeavableThread: so the work must own everything that it uses.
class LeavablePool
{
public:
    LeavablePool();
    LeavablePool(LeavablePool &&) = delete;
    /// Drops what has not started, and waits for the rest: for less than a second.
    ~LeavablePool();

    QThreadPool &threads()
    {
        return *m_threads;
    }

private:
    std::unique_ptr<QThreadPool> m_threads;
};

} // namespace SessionDeck
