// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importplan.h"

#include "core/base/coretext.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/plangathering.h"

namespace SessionDeck {

namespace {

// What is known from one batch to the next.
struct ImportTrial
{
    SessionStore &target;
    const ImportRequest &request;
    PlanGathering gathering;
    ImportPlan plan = {};
    QHash<QString, QByteArray> written = {}; // hashes of the sessions that would be there by now, by id
};

enum class IdState { Free, Same, Taken };

IdState stateOf(const ImportTrial &trial, const Session &session, const Result<LoadedSession> &existing)
{
    const auto known = trial.written.constFind(session.id);
    if (known != trial.written.constEnd())
        return *known == canonicalHash(session) ? IdState::Same : IdState::Taken;
    if (!existing)
        return existing.error().code == ErrorCode::NotFound ? IdState::Free : IdState::Taken;
    return isSameCopy(session, existing->session) ? IdState::Same : IdState::Taken;
}

// The first name that is free, or has this very session already.
void addOtherName(ImportTrial &trial, Session session)
{
    const QString original = session.id;
    for (int number = 2;; ++number) {
        const std::optional<QString> name = otherImportName(original, number);
        if (!name) {
            trial.plan.sessions.conflicts += original;
            return;
        }
        session.id = *name;
        const IdState state = stateOf(trial, session, trial.target.load({.id = session.id}));
        if (state == IdState::Taken)
            continue;
        if (state == IdState::Free)
            trial.written.insert(session.id, canonicalHash(session));
        trial.plan.renamed.push_back({.id = original, .taken = session.id});
        return;
    }
}

void addSession(ImportTrial &trial, Session session, const Result<LoadedSession> &existing)
{
    FittedSession fitted = trial.gathering.fit(trial.plan.sessions, std::move(session));
    if (fitted.isLossy() && !trial.request.options.allowLoss)
        return;
    switch (stateOf(trial, fitted.session, existing)) {
    case IdState::Free:
        trial.written.insert(fitted.session.id, canonicalHash(fitted.session));
        break;
    case IdState::Same:
        ++trial.plan.sessions.equal;
        break;
    case IdState::Taken:
        if (trial.request.taken == TakenId::Rename)
            addOtherName(trial, std::move(fitted.session));
        else
            trial.plan.sessions.conflicts += fitted.session.id;
        break;
    }
}

Result<void> addSessions(ImportTrial &trial, std::vector<Session> batch)
{
    LoadManyRequest ids{.stop = trial.request.options.stop};
    for (const Session &session : batch)
        ids.ids += session.id;
    const std::vector<Result<LoadedSession>> existing = trial.target.loadMany(ids);
    for (size_t i = 0; i < batch.size(); ++i) {
        if (!existing[i] && endsCopy(existing[i].error().code))
            return fail(existing[i].error());
        addSession(trial, std::move(batch[i]), existing[i]);
    }
    return {};
}

} // namespace

Result<ImportPlan> planImport(SessionStore &target, ImportText &text, const ImportRequest &request)
{
    ImportTrial trial{.target = target,
                      .request = request,
                      .gathering = PlanGathering(target.capabilities()),
                      .plan = {.sessions = {.sessions = text.sessions()}}};
    CopyProgress progress{.total = text.sessions()};
    for (;;) {
        if (request.options.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Stopped as asked."));
        Result<std::vector<Session>> batch = text.next(importBatch(target.capabilities()));
        if (!batch)
            return fail(batch.error());
        if (batch->empty())
            return std::move(trial.plan);
        progress.done += qint64(batch->size());
        if (const Result<void> added = addSessions(trial, std::move(*batch)); !added)
            return fail(added.error());
        if (request.progress)
            request.progress(progress);
    }
}

} // namespace SessionDeck
