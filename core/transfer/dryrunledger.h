// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "core/transfer/dryrunchange.h"

#include <QHash>

namespace SessionDeck {

/// A session as it would be by now.
struct DryRunState
{
    Revision revision = {}; ///< Empty: it would not be there.
    const LoadedSession *stored = nullptr; ///< As it is stored; null if it would not be there.
};

/// What a dry run has changed in a store so far, so that later changes meet it.
class DryRunLedger
{
public:
    DryRunLedger(QString place, DryRunSink sink) : m_place(std::move(place)), m_sink(std::move(sink))
    {
    }
    /// The session that the store has answered with, if it would be in the expected state: Conflict
    /// otherwise. What the store answered, unless that was NotFound.
    Result<DryRunState> meet(const QString &id, const Expect &expect,
                             const Result<LoadedSession> &found) const;
    /// meet(), but the session has to be there: NotFound.
    Result<DryRunState> meetPresent(const QString &id, const Expect &expect,
                                    const Result<LoadedSession> &found) const;
    /// What it would be by now if the store has it in this state.
    Revision now(const QString &id, const Revision &stored) const
    {
        return m_changed.value(id, stored);
    }
    /// Notes the change and tells it; the revision that the session would have.
    Revision accept(const DryRunChange &change);
    /// Of the store, for errors.
    const QString &place() const
    {
        return m_place;
    }

private:
    QString m_place;
    DryRunSink m_sink;
    QHash<QString, Revision> m_changed; // an empty revision: it would be gone
};

} // namespace SessionDeck
