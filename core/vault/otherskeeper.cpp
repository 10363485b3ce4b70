// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/otherskeeper.h"

#include "core/base/leavablethread.h"
#include "core/vault/vaultkey.h"

#include <QFileInfo>

#include <condition_variable>
#include <mutex>

namespace SessionDeck {

// What the thread owns, also when it is left behind.
struct OthersKeeper::Work
{
    void run();
    void tell(const OthersState &state);
    void pause(std::chrono::seconds time);

    OthersWatch::Request request;
    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable_any woken;
    OthersKeeper *owner = nullptr; // null: it is gone. Under the mutex.
    std::unique_ptr<LeavableThread> thread;
};

void OthersKeeper::Work::tell(const OthersState &state)
{
    const std::scoped_lock lock(mutex);
    if (!owner)
        return;
    QMetaObject::invokeMethod(
        owner,
        [keeper = owner, state] {
            keeper->m_state = state;
            emit keeper->stateChanged(state);
        },
        Qt::QueuedConnection);
}

void OthersKeeper::Work::pause(std::chrono::seconds time)
{
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop.get_token(), time, [] { return false; });
}

void OthersKeeper::Work::run()
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds longest = 60s;
    OthersState last;
    request.tell = [this, &last](const OthersState &state) {
        last = state;
        tell(state);
    };
    for (std::chrono::seconds wait = 2s; !stop.stop_requested(); wait = std::min(wait * 2, longest)) {
        const auto began = std::chrono::steady_clock::now();
        const Result<void> done = OthersWatch(request).run(stop.get_token());
        if (done)
            continue;
        last.phase = OthersState::Phase::Failed;
        last.trouble = describe(done.error());
        tell(last);
        if (std::chrono::steady_clock::now() - began > longest)
            wait = 2s; // it had gone well for a while
        pause(wait);
    }
}

OthersKeeper::OthersKeeper(const StoreLocation &location, const OpenOptions &options, StoreOpener opener,
                           VaultTarget vault)
    : m_work(std::make_shared<Work>())
{
    m_work->request
        = {.location = location, .options = options, .opener = std::move(opener), .vault = std::move(vault)};
    m_work->owner = this;
    m_work->thread = std::make_unique<LeavableThread>([work = m_work] { work->run(); });
}

std::function<void()> OthersKeeper::leave()
{
    static constexpr std::chrono::milliseconds patience{900};
    {
        const std::scoped_lock lock(m_work->mutex);
        m_work->owner = nullptr;
    }
    m_work->stop.request_stop();
    return [thread = std::shared_ptr<LeavableThread>(std::move(m_work->thread))] {
        thread->hasEnded(std::chrono::steady_clock::now() + patience);
    };
}

OthersKeeper::~OthersKeeper()
{
    if (m_work->thread)
        leave()();
}

Result<void> forgetKnownSessions(const StoreLocation &location, const VaultTarget &vault)
{
    if (!QFileInfo::exists(knownPath(vault)))
        return {};
    const Result<std::unique_ptr<KnownSessions>> known = KnownSessions::open(vault);
    return known ? (*known)->forget(vaultKey(location)) : fail(known.error());
}

} // namespace SessionDeck
