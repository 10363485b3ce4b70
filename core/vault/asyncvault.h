// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/runthen.h"
#include "core/vault/vault.h"

#include <QObject>

#include <memory>

namespace SessionDeck {

/// The asynchronous edge of the vault: owns one and the thread that uses it, and hands results to the thread
/// of the guard. The vault is opened for reading by the first job and opened again after it failed or was
/// exchanged; where there is none yet, jobs fail with NotFound. Jobs run in the order they were given. The
/// destructor drops those that have not started and waits for the one that runs.
class AsyncVault : public QObject
{
    Q_OBJECT
public:
    explicit AsyncVault(VaultTarget target, QObject *parent = nullptr);
    ~AsyncVault() override;

    /// Runs work(Vault &) -> Result<T> on the vault's thread, then done(Result<T>) on the guard's, unless the
    /// guard is gone by then.
    template <typename Work, typename Done> void run(QObject *guard, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Vault &>;
        runThen(
            m_pool, guard,
            [inner = m_inner, work = std::move(work)]() -> Outcome {
                const Result<Vault *> vault = inner->opened();
                if (!vault)
                    return fail(vault.error());
                return work(**vault);
            },
            std::move(done));
    }

private:
    // What jobs hold on to.
    struct Inner
    {
        Result<Vault *> opened();

        VaultTarget target;
        std::unique_ptr<Vault> vault;
    };

    std::shared_ptr<Inner> m_inner;
    QThreadPool m_pool;
};

} // namespace SessionDeck
