// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redislogin.h"

#include "core/base/coretext.h"
#include "core/store/redis/rediserrors.h"

namespace SessionDeck {

namespace {

RedisCommand authentication(const RedisSettings &settings)
{
    RedisCommand command{"AUTH"};
    if (!settings.location.user.isEmpty())
        command += settings.location.user.toUtf8();
    return command << settings.password.toUtf8();
}

// Replies to AUTH are never repeated: an unknown command is answered with its arguments.
Error refusal(QByteArrayView reply, const QString &place)
{
    if (reply.startsWith("ERR AUTH") || reply.startsWith("ERR Client sent AUTH"))
        return {ErrorCode::Unauthorized,
                CoreText::tr(
                    "The server has no password, but one was given. Connect without it, or name a user."),
                place};
    if (reply.startsWith("ERR") || reply.startsWith("-"))
        return {ErrorCode::Unauthorized, CoreText::tr("The server refused to log in."), place};
    return redisError(reply, place);
}

Error unselectable(QByteArrayView reply, const RedisSettings &settings, const QString &place)
{
    if (!reply.startsWith("ERR"))
        return redisError(reply, place);
    return {ErrorCode::Invalid,
            CoreText::tr("The server has no database number %1. Choose a smaller one.")
                .arg(settings.location.database),
            place};
}

Result<void> awaitLogin(RedisConnection &connection, const std::stop_token &stop)
{
    const Result<RedisReply> reply = connection.receive(stop);
    if (!reply)
        return fail(reply.error());
    return reply->isError() ? fail(refusal(reply->text(), redisPlace(connection.settings().location)))
                            : Result<void>();
}

Result<void> awaitDatabase(RedisConnection &connection, const std::stop_token &stop)
{
    const RedisSettings &settings = connection.settings();
    const Result<RedisReply> reply = connection.receive(stop);
    if (!reply)
        return fail(reply.error());
    // A user who may not select can still use the database that is selected at the start.
    const bool needless = settings.location.database == 0 && reply->text().startsWith("NOPERM");
    return reply->isError() && !needless
        ? fail(unselectable(reply->text(), settings, redisPlace(settings.location)))
        : Result<void>();
}

Result<void> logIn(RedisConnection &connection, const std::stop_token &stop)
{
    const RedisSettings &settings = connection.settings();
    const bool authenticates = !settings.location.user.isEmpty() || !settings.password.isEmpty();
    if (authenticates)
        connection.queue(authentication(settings));
    connection.queue({"SELECT", QByteArray::number(settings.location.database)});
    connection.queue({"CLIENT", "SETNAME", "sessiondeck"}); // may be forbidden or unknown: only a courtesy
    Result<void> done = authenticates ? awaitLogin(connection, stop) : Result<void>();
    if (done)
        done = awaitDatabase(connection, stop);
    if (!done)
        return done;
    const Result<RedisReply> named = connection.receive(stop);
    return named ? Result<void>() : fail(named.error());
}

// With TLS 1.3 a server refuses a client without certificate only after the handshake, by hanging up.
Error explained(Error error, const StoreLocation &location)
{
    if (location.tls && error.code == ErrorCode::Unreachable)
        error.message += u' '
            + CoreText::tr("If it wants certificates of its clients (tls-auth-clients), turn that off: "
                           "there are none here.");
    return error;
}

} // namespace

Result<std::unique_ptr<RedisConnection>> openRedisConnection(const RedisSettings &settings,
                                                             const std::stop_token &stop)
{
    Result<RedisSocket> socket = openRedisSocket(settings, stop);
    if (!socket)
        return fail(socket.error());
    auto connection = std::make_unique<RedisConnection>(std::move(*socket), settings);
    if (const Result<void> done = logIn(*connection, stop); !done)
        return fail(explained(done.error(), settings.location));
    return connection;
}

} // namespace SessionDeck
