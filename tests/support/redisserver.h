// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

struct redisContext;

namespace SessionDeck {

/// How a RedisServer is started.
struct RedisServerOptions
{
    bool tcp = false; ///< Listen on a free port of 127.0.0.1 too.
    QStringList config = {}; ///< More of the command line: {"--maxmemory", "3mb"}.
    QString password = {}; ///< Sets requirepass; command() uses it as well.
    bool waitForLoading = true; ///< false: start() returns as soon as the server answers, be it -LOADING.
};

/// A real redis-server on a unix socket in a temporary folder; nothing is saved unless config says so. The
/// constructor starts it and returns when it answers, the destructor stops it; it also dies with the thread
/// that started it. Anything unexpected aborts the test program, with the server's log. Used by one thread.
class RedisServer
{
public:
    explicit RedisServer(const RedisServerOptions &options = {});
    ~RedisServer();

    void start();
    /// Ends it with SIGTERM, as an administrator would; start() brings it back with the same addresses.
    void stop();
    /// Ends it with SIGKILL.
    void kill();
    /// Stops its process without ending it: connections stay open, nothing answers. And lets it go on.
    void freeze();
    void thaw();

    qint64 processId() const
    {
        return m_process.processId();
    }
    /// Where its files are.
    QString folder() const
    {
        return m_folder.path();
    }
    QString socketPath() const
    {
        return m_folder.filePath(QStringLiteral("r.sock"));
    }
    /// Of the loopback address; 0 without RedisServerOptions::tcp.
    quint16 port() const
    {
        return m_port;
    }
    /// Its unix socket as a location of the redis driver.
    StoreLocation location(const QString &layout = {}, const QString &prefix = {}) const;

    /// Sends one command and returns the reply: the bytes of a string, the digits of an integer, a null array
    /// for nil, "-CODE message" for an error, the elements of an array joined with blanks.
    QByteArray command(const QByteArrayList &words);
    /// Sends many commands in one go, for filling; aborts on an error reply.
    void pipeline(const QList<QByteArrayList> &commands);

private:
    redisContext *connection();
    void disconnect();
    bool answers();

    RedisServerOptions m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    redisContext *m_context = nullptr;
};

/// A TCP port of the loopback address that nobody listens on right now.
quint16 freeLoopbackPort();

} // namespace SessionDeck
