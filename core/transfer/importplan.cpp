// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importplan.h"

#include "core/base/coretext.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/plangathering.h"

namespace SessionDeck {

namespace {

// What is known from one batch to the next.
struct ImportPlanning
{
    SessionStore &target;
    const ImportRequest &request;
    PlanGathering gathering;
    ImportPlan plan = {};
    QHash<QString, QByteArray> written = {}; // hashes of the sessions that would be there by now, by id
};

enum class IdState { Free, Same, Taken };

IdState stateOf(const ImportPlanning &planning, const Session &session, const Result<LoadedSession> &existing)
{
    const auto known = planning.written.constFind(session.id);
    if (known != planning.written.constEnd())
        return *known == canonicalHash(session) ? IdState::Same : IdState::Taken;
    if (!existing)
        return existing.error().code == ErrorCode::NotFound ? IdState::Free : IdState::Taken;
    return isSameCopy(session, existing->session) ? IdState::Same : IdState::Taken;
}

// The first name that is free, or has this very session already.
void addOtherName(ImportPlanning &planning, Session session)
{
    const QString original = session.id;
    for (int number = 2;; ++number) {
        const std::optional<QString> name = otherImportName(original, number);
        if (!name) {
            planning.plan.sessions.conflicts += original;
            return;
        }
        session.id = *name;
        const IdState state = stateOf(planning, session, planning.target.load({.id = session.id}));
        if (state == IdState::Taken)
            continue;
        if (state == IdState::Free)
            planning.written.insert(session.id, canonicalHash(session));
        planning.plan.renamed.push_back({.id = original, .taken = session.id});
        return;
    }
}

void addSession(ImportPlanning &planning, Session session, const Result<LoadedSession> &existing)
{
    FittedSession fitted = planning.gathering.fit(planning.plan.sessions, std::move(session));
    if (fitted.isLossy() && !planning.request.options.allowLoss)
        return;
    switch (stateOf(planning, fitted.session, existing)) {
    case IdState::Free:
        planning.written.insert(fitted.session.id, canonicalHash(fitted.session));
        break;
    case IdState::Same:
        ++planning.plan.sessions.equal;
        break;
    case IdState::Taken:
        if (planning.request.taken == TakenId::Rename)
            addOtherName(planning, std::move(fitted.session));
        else
            planning.plan.sessions.conflicts += fitted.session.id;
        break;
    }
}

Result<void> addSessions(ImportPlanning &planning, std::vector<Session> batch)
{
    LoadManyRequest ids{.stop = planning.request.options.stop};
    for (const Session &session : batch)
        ids.ids += session.id;
    const std::vector<Result<LoadedSession>> existing = planning.target.loadMany(ids);
    for (size_t i = 0; i < batch.size(); ++i) {
        if (!existing[i] && endsCopy(existing[i].error().code))
            return fail(existing[i].error());
        addSession(planning, std::move(batch[i]), existing[i]);
    }
    return {};
}

} // namespace

Result<ImportPlan> planImport(SessionStore &target, ImportText &text, const ImportRequest &request)
{
    ImportPlanning planning{.target = target,
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
            return std::move(planning.plan);
        progress.done += qint64(batch->size());
        if (const Result<void> added = addSessions(planning, std::move(*batch)); !added)
            return fail(added.error());
        if (request.progress)
            request.progress(progress);
    }
}

} // namespace SessionDeck
