// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessionstates.h"

#include "core/base/coretext.h"
#include "core/transfer/copyoutcome.h"

namespace SessionDeck {

namespace {

// In the order of the ids; the quick way first where there is one.
std::vector<Result<SessionState>> statesOf(SessionStore &store, const LoadManyRequest &request)
{
    const auto compact = store.loadCompact(request);
    LoadManyRequest others{.count = 0, .stop = request.stop};
    for (size_t i = 0; i < compact.size(); ++i) {
        if (!compact[i])
            others.ids += request.ids[qsizetype(i)];
    }
    const auto loaded = others.ids.isEmpty() ? std::vector<Result<LoadedSession>>() : store.loadMany(others);
    std::vector<Result<SessionState>> states;
    states.reserve(compact.size());
    size_t next = 0;
    for (const std::optional<LoadedCompact> &one : compact) {
        if (one)
            states.push_back(SessionState{one->revision, one->session.expires, one->sizeBytes});
        else
            states.push_back(loaded[next++].map([](const LoadedSession &other) {
                return SessionState{other.revision, other.session.expires, other.sizeBytes};
            }));
    }
    return states;
}

} // namespace

Result<void> eachState(SessionStore &store, const QStringList &ids, const std::stop_token &stop,
                       const std::function<void(const QString &, const Result<SessionState> &)> &look)
{
    const qsizetype lookAtOnce = store.capabilities().goesThroughAll ? 20'000 : 2000;
    for (qsizetype from = 0; from < ids.size(); from += lookAtOnce) {
        const LoadManyRequest request{.ids = ids.mid(from, lookAtOnce), .count = 0, .stop = stop};
        const std::vector<Result<SessionState>> states = statesOf(store, request);
        for (size_t i = 0; i < states.size(); ++i) {
            if (!states[i] && endsCopy(states[i].error().code))
                return fail(states[i].error());
            look(request.ids[qsizetype(i)], states[i]);
        }
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
    }
    return {};
}

} // namespace SessionDeck
