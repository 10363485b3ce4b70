// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/tunnelpump.h"

#include "core/store/redis/tlsrefusal.h"
#include "core/store/redis/tlstrust.h"

#include <array>
#include <sys/socket.h>

namespace SessionDeck {

namespace {

constexpr qint64 chunk = 32 * 1024;
constexpr qint64 mostUnsent = 16 * chunk; // towards the server; beyond it the driver has to wait

} // namespace

TunnelPump::TunnelPump(TunnelEnds ends, std::promise<Result<void>> agreed)
    : m_ends(std::move(ends)),
      m_agreed(std::move(agreed)),
      m_driverReadable(m_ends.driver.get(), QSocketNotifier::Read),
      m_driverWritable(m_ends.driver.get(), QSocketNotifier::Write)
{
    m_driverWritable.setEnabled(false);
    connect(&m_driverReadable, &QSocketNotifier::activated, this, &TunnelPump::fromDriver);
    connect(&m_driverWritable, &QSocketNotifier::activated, this, &TunnelPump::toDriver);
    connect(&m_tls, &QSslSocket::readyRead, this, &TunnelPump::toDriver);
    connect(&m_tls, &QSslSocket::encryptedBytesWritten, this, &TunnelPump::throttle);
    connect(&m_tls, &QSslSocket::errorOccurred, this, &TunnelPump::end);
    connect(&m_tls, &QSslSocket::disconnected, this, &TunnelPump::end);
    connect(&m_tls, &QSslSocket::encrypted, this, [this] { settle({}); });
}

void TunnelPump::run()
{
    m_tls.setSslConfiguration(verifyingTls());
    m_tls.setPeerVerifyName(m_ends.location.host);
    m_tls.setReadBufferSize(4 * chunk);
    if (m_tls.setSocketDescriptor(m_ends.server.get())) {
        m_ends.server.release(); // now the socket's
        m_tls.startClientEncryption();
    } else {
        end();
    }
    if (!m_ended)
        m_loop.exec();
    settle(fail(tlsRefusal(m_tls, m_ends.location)));
    m_tls.disconnect(this); // its destructor still has signals
    m_tls.disconnectFromHost(); // says goodbye if that goes without waiting
}

void TunnelPump::fromDriver()
{
    std::array<char, chunk> buffer;
    const ssize_t got = ::recv(m_ends.driver.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0)
        return m_loop.quit();
    if (!m_ended)
        m_tls.write(buffer.data(), got);
    throttle();
}

// The driver may only send as fast as the server takes it.
void TunnelPump::throttle()
{
    m_driverReadable.setEnabled(m_tls.bytesToWrite() + m_tls.encryptedBytesToWrite() < mostUnsent);
}

void TunnelPump::toDriver()
{
    for (bool taken = true; taken;) {
        if (m_pending.isEmpty() && m_tls.isOpen())
            m_pending = m_tls.read(chunk);
        const ssize_t sent = ::send(m_ends.driver.get(), m_pending.constData(), size_t(m_pending.size()),
                                    MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return m_loop.quit();
        taken = sent > 0;
        m_pending.remove(0, qMax<qsizetype>(0, sent));
    }
    m_driverWritable.setEnabled(!m_pending.isEmpty());
    if (m_ended && m_pending.isEmpty())
        m_loop.quit();
}

// The server has closed or refused the connection: what it said before still goes to the driver.
void TunnelPump::end()
{
    m_ended = true;
    settle(fail(tlsRefusal(m_tls, m_ends.location)));
    toDriver();
}

void TunnelPump::settle(Result<void> outcome)
{
    if (!std::exchange(m_settled, true))
        m_agreed.set_value(std::move(outcome));
}

} // namespace SessionDeck
