// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/otherswatch.h"

#include "core/vault/knownlists.h"
#include "core/vault/unknownsessions.h"

#include <algorithm>

namespace SessionDeck {

namespace {

using namespace std::chrono_literals;

constexpr int restPerWork = 4; // while learning: a fifth of the time is work
constexpr int calmPerLook = 20;
constexpr qsizetype mostChanged = 50'000; // more are found by a list
constexpr size_t leastTogether = 64; // sessions
constexpr size_t mostTogether = 4096;
constexpr auto longBatch = 250ms; // a medium that goes through all it has for each batch

} // namespace

OthersWatch::OthersWatch(Request request) : m_request(std::move(request))
{
    m_request.options.mode = AccessMode::ReadOnly;
}

OthersWatch::~OthersWatch() = default;

Result<void> OthersWatch::prepare()
{
    Result<OpenedStore> opened = m_request.opener(m_request.location, m_request.options);
    if (!opened)
        return fail(opened.error());
    m_opened = std::move(*opened);
    Result<std::unique_ptr<ChangeSource>> source = m_opened.store->watch();
    if (!source)
        return fail(source.error());
    m_source = std::move(*source);
    m_look = std::make_unique<OthersLook>(*m_opened.store, m_opened.location, m_request.vault);
    return m_look->open();
}

Result<void> OthersWatch::run(const std::stop_token &stop)
{
    Result<void> done = prepare();
    if (!done)
        return done;
    const std::stop_callback wake(stop, [this] { m_source->interrupt(); });
    while (done && !stop.stop_requested()) {
        done = std::exchange(m_isBehind, false) ? catchUp(stop) : waitFor(1h, stop);
        if (done && !m_isBehind)
            tell(OthersState::Phase::Watching);
    }
    const bool stopped = stop.stop_requested() && !done && done.error().code == ErrorCode::Cancelled;
    return stopped ? Result<void>() : done;
}

void OthersWatch::tell(OthersState::Phase phase)
{
    if (const auto now = Clock::now();
        phase != m_state.phase || m_changed.isEmpty() || now - m_counted > 1s) {
        m_counted = now;
        m_state.known = knownCount(m_look->known(), m_look->storeKey()).value_or(m_state.known);
    }
    m_state.phase = phase;
    if (m_request.tell && !(m_state == m_told))
        m_request.tell(m_state);
    m_told = m_state;
}

Result<void> OthersWatch::catchUp(const std::stop_token &stop)
{
    const Result<std::vector<SessionToSee>> unknown = findUnknown(*m_opened.store, *m_look, stop);
    if (!unknown)
        return fail(unknown.error());
    m_state.left = 0;
    tell(unknown->empty() ? OthersState::Phase::Watching : OthersState::Phase::Learning);
    const qint64 learntBefore = m_state.known;
    size_t together = leastTogether;
    for (size_t next = 0; next < unknown->size() && !stop.stop_requested();) {
        const size_t end = std::min(next + together, unknown->size());
        const auto began = Clock::now();
        const Result<void> looked
            = lookAt({unknown->begin() + qsizetype(next), unknown->begin() + qsizetype(end)}, stop);
        if (!looked)
            return looked;
        const auto took = Clock::now() - began;
        together = took > longBatch ? std::min(together * 2, mostTogether) : together;
        next = end;
        tell(OthersState::Phase::Learning);
        if (const Result<void> rested = waitFor(took * restPerWork, stop); !rested)
            return rested;
    }
    m_isBehind = m_isBehind || (unknown->size() >= mostUnknownSessions && m_state.known > learntBefore);
    return {};
}

Result<void> OthersWatch::lookAt(const std::vector<SessionToSee> &sessions, const std::stop_token &stop)
{
    const Result<OthersLook::Tally> looked = m_look->look(sessions, stop);
    if (!looked)
        return fail(looked.error());
    m_state.kept += looked->kept;
    m_state.left += looked->left;
    return {};
}

void OthersWatch::take(const StoreChanges &changes)
{
    for (const QStringList &ids : {changes.changed, changes.removed}) {
        for (const QString &id : ids)
            m_changed.insert(id, m_calm.value(id));
    }
    m_isBehind = m_isBehind || changes.rescan || m_changed.size() > mostChanged;
}

// Waits so long, and looks at what changes meanwhile.
Result<void> OthersWatch::waitFor(Clock::duration time, const std::stop_token &stop)
{
    const auto end = Clock::now() + time;
    do {
        auto until = end;
        for (const Clock::time_point due : std::as_const(m_changed))
            until = std::min(until, due);
        const auto left = std::max<Clock::duration>(until - Clock::now(), 0ms);
        const Result<StoreChanges> changes
            = m_source->wait(std::chrono::ceil<std::chrono::milliseconds>(left));
        if (!changes)
            return fail(changes.error());
        take(*changes);
        if (const Result<void> looked = lookAtChanged(stop); !looked)
            return looked;
    } while (!stop.stop_requested() && !m_isBehind && Clock::now() < end);
    return {};
}

Result<void> OthersWatch::lookAtChanged(const std::stop_token &stop)
{
    const auto began = Clock::now();
    m_calm.removeIf([began](const auto &entry) { return entry.value() <= began; });
    std::vector<SessionToSee> due;
    for (auto each = m_changed.cbegin(); each != m_changed.cend() && due.size() < leastTogether; ++each) {
        if (each.value() <= began)
            due.push_back({.id = each.key()});
    }
    if (due.empty())
        return {};
    const Result<void> looked = lookAt(due, stop);
    if (!looked)
        return looked;
    const auto now = Clock::now();
    const auto calm = (now - began) * calmPerLook / qint64(due.size());
    for (const SessionToSee &session : due) {
        m_changed.remove(session.id);
        m_calm.insert(session.id, now + calm);
    }
    tell(m_state.phase);
    return {};
}

} // namespace SessionDeck
