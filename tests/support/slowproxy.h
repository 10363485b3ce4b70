// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filedescriptor.h"

#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace SessionDeck {

/// A unix socket in front of another one: what is asked goes through at once, each piece of an answer waits
/// for a while. For servers that are slow and do answer. Aborts the test program if it cannot listen.
class SlowProxy
{
public:
    SlowProxy(const QString &target, std::chrono::milliseconds delay);
    /// Hangs up.
    ~SlowProxy();

    QString socketPath() const
    {
        return m_folder.filePath(QStringLiteral("slow.sock"));
    }
    /// For what the server answers from now on.
    void setDelay(std::chrono::milliseconds delay)
    {
        m_delay = delay;
    }

private:
    void accept(const std::stop_token &stop);
    void serve(const FileDescriptor &client, const std::stop_token &stop) const;

    QTemporaryDir m_folder;
    QString m_target;
    std::atomic<std::chrono::milliseconds> m_delay;
    FileDescriptor m_listener;
    std::vector<std::jthread> m_connections; // of the thread that accepts
    std::jthread m_accepting;
};

} // namespace SessionDeck
