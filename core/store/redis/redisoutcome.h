// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/expect.h"
#include "core/store/redis/rediskeyspace.h"

namespace SessionDeck {

/// The text of a script that changes the session under KEYS if it is in the expected state. It is put
/// together from the layout's statements that put the token of the present state, or '' if there is none,
/// into a local `found`; a check of ARGV[1] and ARGV[2], which hold expectation(); and `body`. The body
/// returns the new token as a string, or a reason why not as an array: {'missing'}, {'damaged'}; {'conflict',
/// found} is returned for it.
QByteArray expectingScript(const QByteArray &findRevision, const QByteArray &body);

/// The first two arguments of such a script.
RedisCommand expectation(const Expect &expect);

/// A session as scripts know it.
struct SessionKeys
{
    QByteArray id;
    RedisCommand keys; ///< The one without which there is no session first; KEYS of the script.
};

/// What such a script answered, as a Result: Conflict (with both revisions), NotFound, Corrupt (the script
/// said 'damaged'), or the new revision.
Result<Revision> scriptOutcome(const RedisValue &reply, const Expect &expect, const SessionKeys &session);

/// How often something is tried that others keep overtaking.
inline constexpr int writeAttempts = 200;
/// Waits a little before such an attempt, at random, so that two who try do not meet again and again; not
/// before the first. Up to 10 ms.
void giveWay(int attempt);

/// Deletes all keys of a session; the body of an expectingScript().
extern const char *const removeBody;
/// Sets or takes away (ARGV[3] empty) the expiry of all keys, in ms since 1970; the body of an
/// expectingScript().
extern const char *const expireBody;

/// Runs a script with expireBody. Invalid for a moment that has passed: the server would delete the session.
Result<Revision> runExpire(const RedisKeyspace &keyspace, const RedisScript &script,
                           const SessionKeys &session, Timestamp expires, const Expect &expect);

/// PEXPIREAT's argument: ms since 1970; empty for null. Invalid for a moment that has passed.
Result<QByteArray> expiryArgument(Timestamp expires);

} // namespace SessionDeck
