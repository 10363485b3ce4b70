// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/churn.h"

#include "tests/contract/scanlog.h"

#include <random>

namespace SessionDeck {

namespace {

constexpr unsigned sessionsInChurn = 5;
constexpr unsigned mostMessages = 12;

QString lineOf(const Message &message)
{
    return message.id + u' ' + message.sender + u": " + message.content;
}

Message messageOf(int step, unsigned index, unsigned length)
{
    return {.id = QStringLiteral("m%1-%2").arg(step).arg(index),
            .sender = "Agent-" + QString::number(index % 3),
            .content = QStringLiteral("ä%1 ").arg(step).repeated(qsizetype(length)),
            .timestamp = Timestamp::fromMicroseconds(1'700'000'000'000'000 + qint64(step) * 1'000'000)};
}

// A writer that is killed within the one write of an append leaves a torn end: the old session, with a
// remark.
bool hasFaults(Health health, const QString &reason)
{
    return health != Health::Ok && !reason.contains("The last line is torn");
}

QStringList readSession(SessionStore &store, const SessionSummary &row)
{
    const Result<LoadedSession> loaded = store.load({.id = row.id});
    if (!loaded)
        return {describe(loaded.error())};
    if (hasFaults(row.health, row.reason) || hasFaults(loaded->health, loaded->reason))
        return {row.reason, loaded->reason};
    if (row.messageCount != qint64(loaded->session.messages.size()))
        return {
            QStringLiteral("%1 messages listed, %2 loaded").arg(row.messageCount).arg(loaded->totalMessages)};
    return linesOf(loaded->session);
}

} // namespace

QStringList linesOf(const Session &session)
{
    QStringList lines{session.participants.join(u'|')};
    for (const Message &message : session.messages)
        lines.append(lineOf(message));
    return lines;
}

ChurnStep churnStep(quint32 seed, int number)
{
    std::minstd_rand random(seed * 2'654'435'761U + quint32(number) * 40'503U + 1);
    random.discard(3);
    const auto below = [&](unsigned limit) { return unsigned(random() / 7 % limit); };
    ChurnStep step;
    const unsigned dice = below(10);
    step.kind = dice < 5 ? ChurnStep::Kind::Write
        : dice < 9       ? ChurnStep::Kind::Append
                         : ChurnStep::Kind::Remove;
    step.session.id = QStringLiteral("churn/%1").arg(below(sessionsInChurn));
    if (step.kind == ChurnStep::Kind::Write)
        step.session.participants = {"Agent-0", QString::number(number)};
    step.session.created = step.session.lastActivity = Timestamp::fromMicroseconds(1'700'000'000'000'000);
    const unsigned messages = step.kind == ChurnStep::Kind::Write ? below(mostMessages) : 1 + below(3);
    for (unsigned i = 0; i < messages; ++i)
        step.session.messages.push_back(messageOf(number, i, 1 + below(300)));
    return step;
}

void applyStep(ChurnState &state, const ChurnStep &step)
{
    const QString &id = step.session.id;
    if (step.kind == ChurnStep::Kind::Write)
        state[id] = linesOf(step.session);
    else if (step.kind == ChurnStep::Kind::Remove)
        state.remove(id);
    else if (state.contains(id))
        state[id] += linesOf(step.session).mid(1);
}

Result<void> applyStep(SessionStore &store, const ChurnStep &step)
{
    const auto ignore = [](const Revision &) {};
    Result<void> done;
    if (step.kind == ChurnStep::Kind::Write)
        done = store.write(step.session, Expect::anything()).map(ignore);
    else if (step.kind == ChurnStep::Kind::Append)
        done = store.append({.id = step.session.id, .messages = step.session.messages}).map(ignore);
    else
        done = store.remove(step.session.id, Expect::anything());
    const bool missing = !done && done.error().code == ErrorCode::NotFound;
    return missing ? Result<void>() : done;
}

ChurnState readState(SessionStore &store)
{
    ChurnState state;
    const ScanLog log = scanAll(store, {.depth = ScanDepth::Complete});
    if (!log.outcome)
        state["scan"] = QStringList{describe(log.outcome.error())};
    for (const SessionSummary &row : log.rows)
        state[row.id] = readSession(store, row);
    return state;
}

} // namespace SessionDeck
