// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/rediserrors.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

// Error replies begin with a word that tells their kind; %1 is the rest of the reply.
struct ReplyErrorKind
{
    const char *word;
    ErrorCode code;
    const char *message;
};
constexpr ReplyErrorKind replyErrorKinds[] = {
    {"NOAUTH", ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server wants a password. Connect again with a user name or password.")},
    {"WRONGPASS", ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server refused the user name or the password. Check both and connect again.")},
    {"NOPERM", ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server does not allow this user to do that (%1). Ask its administrator "
                       "for the permission, or connect as another user.")},
    {"LOADING", ErrorCode::Unreachable,
     QT_TRANSLATE_NOOP("CoreText", "The server is still loading its data from disk. Try again in a moment.")},
    {"MASTERDOWN", ErrorCode::Unreachable,
     QT_TRANSLATE_NOOP("CoreText",
                       "This server is a replica that has lost its master and does not answer. Connect "
                       "to the master, or try again later.")},
    {"BUSY", ErrorCode::Locked,
     QT_TRANSLATE_NOOP("CoreText", "The server is busy with a script of another program. Try again later.")},
    {"MISCONF", ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server refuses changes, because it could not save its data to disk the last "
                       "time. Look into its log, give it space or a writable folder, and try again.")},
    {"OOM", ErrorCode::NoSpace,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server has no memory left for new data. Raise its maxmemory, or delete "
                       "something.")},
    {"READONLY", ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("CoreText",
                       "This server is a read-only replica. Connect to its master to change data.")},
    {"NOREPLICAS", ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server refuses changes while it has too few replicas. Try again later.")},
    {"WRONGTYPE", ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("CoreText",
                       "The key holds data of another type than this layout keeps there. Another "
                       "program may use the same name.")},
    {"MOVED", ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server is part of a cluster and keeps this key on another node (%1).")},
    {"CROSSSLOT", ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server is part of a cluster and does not change these keys together.")},
    {"CLUSTERDOWN", ErrorCode::Unreachable,
     QT_TRANSLATE_NOOP("CoreText", "The cluster that the server is part of is down.")},
};

// Before Redis 7 the errors of commands in a script are wrapped: "ERR Error running script (call to f_…):
// @user_script:3: @user_script: 3: WRONGTYPE …".
QByteArrayView unwrapped(QByteArrayView reply)
{
    const qsizetype script = reply.lastIndexOf("@user_script");
    if (!reply.startsWith("ERR Error running script") || script < 0)
        return reply;
    const QByteArrayView tail = reply.sliced(script + QByteArrayView("@user_script:").size());
    const qsizetype colon = tail.indexOf(": ");
    return colon < 0 ? reply : tail.sliced(colon + 2);
}

} // namespace

Error redisError(QByteArrayView reply, const QString &place)
{
    const QByteArrayView inner = unwrapped(reply);
    const qsizetype blank = inner.indexOf(' ');
    const QByteArrayView word = blank < 0 ? inner : inner.first(blank);
    const QString rest = QString::fromUtf8(blank < 0 ? inner : inner.sliced(blank + 1)).left(300);
    for (const ReplyErrorKind &kind : replyErrorKinds) {
        if (word != QByteArrayView(kind.word))
            continue;
        const QString message = QCoreApplication::translate("CoreText", kind.message);
        return {kind.code, message.contains(u"%1") ? message.arg(rest) : message, place};
    }
    return {ErrorCode::Io, CoreText::tr("The server refused the command: %1").arg(rest), place};
}

Result<void> checkServing(const RedisValue &reply, const QString &place)
{
    if (!reply.isError())
        return {};
    Error error = redisError(reply.text(), place);
    const bool serves = error.code != ErrorCode::Unreachable && error.code != ErrorCode::Locked;
    return serves ? Result<void>() : fail(std::move(error));
}

QString printableKey(QByteArrayView key)
{
    QString text;
    if (key.isValidUtf8())
        text = QString::fromUtf8(key);
    else
        text = QString::fromLatin1(key);
    QString out;
    for (const QChar c : std::as_const(text)) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || (c.unicode() >= 0x80 && !key.isValidUtf8()))
            out += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace SessionDeck
