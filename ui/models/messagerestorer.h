// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/messagerestore.h"
#include "core/transfer/restorerun.h"
#include "core/vault/asyncvault.h"
#include "core/vault/versiondiff.h"
#include "ui/models/deckstore.h"

#include <QPointer>

namespace SessionDeck {

class StoreListModel;

/// A plan, and how the session would differ then. Both can be large.
struct PlannedMessages
{
    MessagePlan plan = {};
    VersionDiff diff = {};
};

/// Puts single messages of a version back into a session, step by step: reads the version, compares it with
/// the session of now, plans, writes exactly what was planned, and can take that back. On the threads of the
/// stores; an answer to a question that is no longer asked is dropped.
class MessageRestorer : public QObject
{
    Q_OBJECT
public:
    MessageRestorer(StoreListModel *stores, const Version &version, QObject *parent = nullptr);

    /// Which session is meant; compares with it as soon as the version is read.
    void setTarget(DeckStore *store, const QString &id);
    /// Looks what putting these back would do.
    void plan(const std::vector<size_t> &messages);
    /// Does what was planned last.
    void put();
    void undo();
    bool canUndo() const
    {
        return m_restored.has_value();
    }

signals:
    /// The messages of the version, and how each is in the session.
    void compared(const std::shared_ptr<const SessionDeck::Session> &earlier,
                  const std::vector<SessionDeck::MessageFate> &fates);
    void planned(const std::shared_ptr<const SessionDeck::PlannedMessages> &planned);
    void notPlanned(const SessionDeck::Error &error);
    /// So many messages were put back.
    void done(qint64 messages);
    void undone();
    /// One of the steps failed.
    void failed(const SessionDeck::Error &error);

private:
    void read(StoreListModel *stores);
    void compare();
    void takeRestored(const MessagePlan &plan, const Revision &revision, const QString &bulk);

    Version m_version;
    AsyncVault m_vault{VaultTarget()};
    std::shared_ptr<const Session> m_earlier;
    QPointer<DeckStore> m_store;
    QString m_id;
    std::shared_ptr<const PlannedMessages> m_planned;
    std::optional<RestoredVersion> m_restored; // what can be undone
    QString m_bulk; // of it
    quint64 m_comparisons = 0; // both grow with every question; answers to older ones are dropped
    quint64 m_plans = 0;
};

} // namespace SessionDeck
