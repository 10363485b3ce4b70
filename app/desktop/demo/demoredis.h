// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcess>

namespace SessionDeck {

/// A private redis-server on a unix socket in a folder; no TCP port, nothing saved. Ends with this object,
/// and with the program even if that is killed.
class DemoRedis
{
public:
    DemoRedis() = default;
    ~DemoRedis();
    Q_DISABLE_COPY_MOVE(DemoRedis)

    /// Starts it without waiting for it to answer. NotFound: redis-server is not installed.
    Result<void> start(const QString &folder);
    QString socket() const
    {
        return m_socket;
    }

private:
    QProcess m_process;
    QString m_socket;
};

} // namespace SessionDeck
