// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copydiff.h"

#include "core/base/runthen.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

// From the session to its copy.
Result<VersionDiff> diffWithCopy(SessionStore &store, const Session &session, const QString &id)
{
    const Result<LoadedSession> copy = store.load({.id = id});
    return copy ? Result<VersionDiff>(diffBetween(session, copy->session)) : fail(copy.error());
}

} // namespace

void CopyDiff::compare(const std::shared_ptr<const Session> &session, const FoundCopy *copy)
{
    const quint64 visit = ++m_visit;
    if (!copy || !session) {
        setHeading(tr("Difference"));
        return say(tr("Select a copy to see what is different in it."));
    }
    setHeading(tr("What is different in: %1").arg(copy->place));
    if (copy->copy.state == CopyState::Unreadable)
        return say(visibleText(copy->copy.problem));
    if (copy->copy.state == CopyState::Same)
        return say(copy->copy.id == session->id
                       ? tr("Nothing. Both hold the same, as far as both stores have a place for it.")
                       : tr("Nothing but its id: %1").arg(visibleLine(copy->copy.id)));
    const auto take = [this, visit](const Result<VersionDiff> &diff) {
        if (visit == m_visit)
            showResult(diff);
    };
    if (copy->store)
        return copy->store->reader()->run(
            this,
            [session, id = copy->copy.id](SessionStore &store, const std::stop_token &) {
                return diffWithCopy(store, *session, id);
            },
            take);
    runThen(
        *QThreadPool::globalInstance(), this,
        [session, location = copy->location, id = copy->copy.id]() -> Result<VersionDiff> {
            const Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::ReadOnly});
            return opened ? diffWithCopy(*opened->store, *session, id) : fail(opened.error());
        },
        take);
}

} // namespace SessionDeck
