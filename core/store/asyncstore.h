// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/leavablepool.h"
#include "core/base/runthen.h"
#include "core/store/openstore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace SessionDeck {

/// Opens the store of an AsyncStore, on its thread; openStore() unless something stands between.
using StoreOpener = std::function<Result<OpenedStore>(const StoreLocation &, const OpenOptions &)>;

/// The asynchronous edge: owns a store and the one thread that uses it, and hands results to the thread of
/// the guard. The store is opened by the first job and opened again by the next one after Unreachable. Jobs
/// run in the order they were given. The destructor drops jobs that have not started and asks the other one
/// to stop; one that hangs in its store is left behind, so that it returns within a second.
class AsyncStore : public QObject
{
    Q_OBJECT
public:
    AsyncStore(const StoreLocation &location, const OpenOptions &options, QObject *parent = nullptr,
               StoreOpener opener = openStore);
    ~AsyncStore() override;

    const StoreLocation &location() const
    {
        return m_location;
    }
    /// For the next opening; the store that is open is closed first.
    void setOptions(const OpenOptions &options);

    /// Runs work(SessionStore &, std::stop_token) -> Result<T> on the store's thread, then done(Result<T>) on
    /// the guard's, unless the guard is gone by then.
    template <typename Work, typename Done> void run(QObject *guard, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, SessionStore &, std::stop_token>;
        runThen(
            m_pool.threads(), guard,
            [inner = m_inner, work = std::move(work)]() -> Outcome {
                const Result<SessionStore *> store = inner->opened();
                if (!store)
                    return fail(store.error());
                Outcome outcome = work(**store, inner->stop.get_token());
                if (!outcome)
                    inner->noticed(outcome.error());
                return outcome;
            },
            std::move(done));
    }

private:
    // What jobs hold on to, so that one that hangs does not use a destroyed object.
    struct Inner
    {
        Result<SessionStore *> opened();
        void noticed(const Error &error);

        std::mutex mutex;
        StoreLocation location;
        OpenOptions options;
        StoreOpener opener;
        std::unique_ptr<SessionStore> store;
        bool reopen = false;
        std::stop_source stop;
    };

    StoreLocation m_location;
    std::shared_ptr<Inner> m_inner;
    LeavablePool m_pool;
};

} // namespace SessionDeck
