// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessionstates.h"

#include "core/base/coretext.h"
#include "core/transfer/copyoutcome.h"

namespace SessionDeck {

Result<void> eachState(SessionStore &store, const QStringList &ids, const std::stop_token &stop,
                       const std::function<void(const QString &, const Result<LoadedSession> &)> &look)
{
    const qsizetype lookAtOnce = store.capabilities().goesThroughAll ? 20'000 : 2000;
    for (qsizetype from = 0; from < ids.size(); from += lookAtOnce) {
        const LoadManyRequest request{.ids = ids.mid(from, lookAtOnce), .count = 0, .stop = stop};
        const std::vector<Result<LoadedSession>> states = store.loadMany(request);
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
