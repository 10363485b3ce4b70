// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slowproxy.h"

#include <QFile>

#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace SessionDeck {

namespace {

constexpr int lookMilliseconds = 20; // how often one looks whether it is to end

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path))
        qFatal("the path of a socket is too long");
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return address;
}

FileDescriptor newSocket()
{
    return FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

bool isReadable(short events)
{
    return (events & (POLLIN | POLLHUP | POLLERR)) != 0;
}

// What waits to be read; empty at the end.
QByteArray take(int from)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    bytes.truncate(std::max<ssize_t>(0, ::read(from, bytes.data(), size_t(bytes.size()))));
    return bytes;
}

bool put(int to, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(to, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

void sleepUnless(const std::stop_token &stop, std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (!stop.stop_requested() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

} // namespace

SlowProxy::SlowProxy(const QString &target, std::chrono::milliseconds delay)
    : m_target(target), m_delay(delay), m_listener(newSocket())
{
    const sockaddr_un address = addressOf(socketPath());
    if (::bind(m_listener.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listener.get(), 20) != 0)
        qFatal("cannot listen at %s", qPrintable(socketPath()));
    m_accepting = std::jthread([this](const std::stop_token &stop) { accept(stop); });
}

SlowProxy::~SlowProxy()
{
    m_accepting.request_stop();
    m_accepting.join();
}

void SlowProxy::accept(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd listening{m_listener.get(), POLLIN, 0};
        if (::poll(&listening, 1, lookMilliseconds) <= 0)
            continue;
        FileDescriptor client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        m_connections.emplace_back(
            [this, client = std::move(client)](const std::stop_token &hangUp) { serve(client, hangUp); });
    }
    m_connections.clear();
}

void SlowProxy::serve(const FileDescriptor &client, const std::stop_token &stop) const
{
    const FileDescriptor server = newSocket();
    const sockaddr_un address = addressOf(m_target);
    bool stands = ::connect(server.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    while (stands && !stop.stop_requested()) {
        pollfd polled[] = {{client.get(), POLLIN, 0}, {server.get(), POLLIN, 0}};
        if (::poll(polled, 2, lookMilliseconds) <= 0)
            continue;
        if (isReadable(polled[0].revents)) {
            const QByteArray asked = take(client.get());
            stands = !asked.isEmpty() && put(server.get(), asked);
        }
        if (stands && isReadable(polled[1].revents)) {
            const QByteArray answer = take(server.get());
            sleepUnless(stop, m_delay);
            stands = !answer.isEmpty() && put(client.get(), answer);
        }
    }
}

} // namespace SessionDeck
