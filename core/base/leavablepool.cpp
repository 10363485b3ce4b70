// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/leavablepool.h"

#include "core/base/leftbehind.h"

namespace SessionDeck {

namespace {

constexpr int poolPatienceMs = 700;

} // namespace

LeavablePool::LeavablePool() : m_threads(std::make_unique<QThreadPool>())
{
    m_threads->setMaxThreadCount(1);
    m_threads->setExpiryTimeout(-1); // handles belong to the thread that made them
}

LeavablePool::~LeavablePool()
{
    m_threads->clear();
    if (m_threads->waitForDone(poolPatienceMs))
        return;
    static_cast<void>(m_threads.release()); // its thread still uses it
    noteLeftBehind();
}

} // namespace SessionDeck
