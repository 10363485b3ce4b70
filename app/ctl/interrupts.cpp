// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/interrupts.h"

#include <csignal>

#include <pthread.h>
#include <unistd.h>

namespace SessionDeck {

namespace {

sigset_t handledSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&set, signal);
    return set;
}

} // namespace

Interrupts::Interrupts()
{
    const sigset_t set = handledSignals();
    pthread_sigmask(SIG_BLOCK, &set,
                    nullptr); // for every later thread too, so that only the waiter gets them
    m_waiter = std::thread([this] { wait(); });
}

Interrupts::~Interrupts()
{
    m_over = true;
    pthread_kill(m_waiter.native_handle(), SIGTERM);
    m_waiter.join();
}

void Interrupts::wait()
{
    const sigset_t set = handledSignals();
    int signal = 0;
    while (sigwait(&set, &signal) == 0 && !m_over) {
        if (!m_source.request_stop()) // it was asked before and still hangs
            _exit(128 + signal);
    }
}

} // namespace SessionDeck
