// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filedescriptor.h"
#include "core/store/storelocation.h"

#include <QEventLoop>
#include <QSocketNotifier>
#include <QSslSocket>

#include <future>

namespace SessionDeck {

/// What a tunnel joins: a connected TCP socket of the server, and the end that leads to the driver.
struct TunnelEnds
{
    FileDescriptor server = {};
    FileDescriptor driver = {};
    StoreLocation location = {};
};

/// Shakes hands with the server and then moves bytes in both directions, until either end closes or the
/// thread is told to quit. Lives and works in the thread of the tunnel.
class TunnelPump : public QObject
{
    Q_OBJECT
public:
    /// agreed: set exactly once; to nothing as soon as the server has proved who it is, else to the Error.
    TunnelPump(TunnelEnds ends, std::promise<Result<void>> agreed);
    /// Returns when it is over.
    void run();

private:
    void fromDriver();
    void toDriver();
    void throttle();
    void end();
    void settle(Result<void> outcome);

    TunnelEnds m_ends;
    std::promise<Result<void>> m_agreed;
    QSslSocket m_tls;
    QSocketNotifier m_driverReadable;
    QSocketNotifier m_driverWritable;
    QEventLoop m_loop;
    QByteArray m_pending; // decrypted, for the driver
    bool m_settled = false;
    bool m_ended = false; // by the server
};

} // namespace SessionDeck
