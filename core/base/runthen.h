// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <type_traits>
#include <utility>

namespace SessionDeck {

/// Runs work() on the pool and then done(result) on the guard's thread. done never runs after the guard is
/// gone. Not QFuture::then: on Qt 6.4 that asserts when its context object dies before the future.
template <typename Work, typename Done> void runThen(QThreadPool &pool, QObject *guard, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // none: the pool was cleared before it started
            done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

} // namespace SessionDeck
