// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salvagewriter.h"

#include "core/base/coretext.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/fitting.h"

namespace SessionDeck {

namespace {

constexpr size_t sessionsInBatch = 200;
constexpr qint64 messagesInBatch = 5000;

} // namespace

SalvageWriter::SalvageWriter(const SalvageRequest &request, SessionStore &target)
    : m_request(request), m_target(target), m_room(target.capabilities())
{
}

Result<void> SalvageWriter::add(Session session)
{
    if (m_request.stop.stop_requested())
        return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    m_messages += qint64(session.messages.size());
    forgetTimes(session);
    FittedSession fitted = fitSession(std::move(session), m_room);
    if (fitted.isLossy())
        lack({ErrorCode::Unsupported,
              CoreText::tr("The target has no place for some fields of session \"%1\".")
                  .arg(fitted.session.id)});
    m_waiting.push_back({.session = std::move(fitted.session), .expect = Expect::absent()});
    const bool full = m_waiting.size() >= sessionsInBatch || m_messages >= messagesInBatch;
    return full ? flush() : Result<void>();
}

void SalvageWriter::forgetTimes(Session &session)
{
    const QStringList lost = m_lostTimes.value(session.id);
    if (lost.isEmpty())
        return;
    for (Message &message : session.messages) {
        if (lost.contains(message.id))
            message.timestamp = {};
    }
    lack({ErrorCode::Corrupt,
          CoreText::tr(
              "Times that were lost: %1. They are unknown now; where the target needs a time, it is that of "
              "the message before.")
              .arg(lost.size()),
          session.id});
}

Result<void> SalvageWriter::flush()
{
    const std::vector<WriteRequest> batch = std::exchange(m_waiting, {});
    m_messages = 0;
    if (batch.empty())
        return {};
    const std::vector<Result<Revision>> written = m_target.writeMany(batch);
    for (size_t i = 0; i < batch.size(); ++i) {
        const Session &session = batch[i].session;
        if (written[i]) {
            ++m_tally.sessions;
            m_tally.messages += qint64(session.messages.size());
            continue;
        }
        const Error &error = written[i].error();
        if (endsCopy(error.code))
            return fail(error);
        ++m_tally.refused;
        if (m_request.lost)
            m_request.lost(
                {error.code,
                 CoreText::tr("The target did not take session \"%1\": %2").arg(session.id, error.message),
                 error.place});
    }
    if (m_request.progress)
        m_request.progress(m_tally);
    return {};
}

void SalvageWriter::lose(const Error &error)
{
    ++m_tally.lost;
    if (m_request.lost)
        m_request.lost(error);
}

void SalvageWriter::lack(const Error &error)
{
    ++m_tally.incomplete;
    if (m_request.lost)
        m_request.lost(error);
}

} // namespace SessionDeck
