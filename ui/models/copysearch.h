// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/sessioncopy.h"
#include "ui/models/deckstore.h"

#include <QPointer>
#include <QThreadPool>

namespace SessionDeck {

class StoreListModel;

/// A copy of a session, and where it is.
struct FoundCopy
{
    QString place = {}; ///< What people call the store or the backup.
    StoreLocation location = {};
    QPointer<DeckStore> store = {}; ///< Null: it is in a backup, or in a store that was closed meanwhile.
    Timestamp made = {}; ///< Of a backup.
    SessionCopy copy = {}; ///< Without an id: the place could not be searched, and the problem says why.
};

/// Looks for a session in the other open stores, in its own under other ids, and in the newest backups: on
/// the threads of the stores and on one of its own. One search at a time; a new one ends the one before.
class CopySearch : public QObject
{
    Q_OBJECT
public:
    /// Backups beyond these are not looked at, and neither are candidates that only look alike.
    static constexpr size_t mostBackups = 20;
    static constexpr int mostTwins = 10;

    explicit CopySearch(StoreListModel *stores, QObject *parent = nullptr);
    ~CopySearch() override;

    void start(AsyncStore *store, const QString &id);
    void stop();
    bool isRunning() const
    {
        return m_pending > 0;
    }
    /// The session that is looked for; null until it is read.
    const SoughtSession &sought() const
    {
        return m_sought;
    }

signals:
    void found(const SessionDeck::FoundCopy &copy);
    /// The session itself cannot be read.
    void failed(const SessionDeck::Error &error);
    /// All places were searched; `leftOut` older backups were not.
    void finished(qint64 leftOut);

private:
    using Copies = std::vector<SessionCopy>;
    void searchStores(const AsyncStore *own);
    void searchStore(DeckStore *store, const QStringList &ids);
    void searchBackups();
    void take(const FoundCopy &place, const Result<Copies> &copies);
    void endPlace();

    StoreListModel *m_stores;
    SoughtSession m_sought;
    std::stop_source m_stop;
    QThreadPool m_pool;
    quint64 m_visit = 0; // grows with every search; answers to older ones are dropped
    int m_pending = 0; // places
    qint64 m_leftOut = 0;
};

} // namespace SessionDeck
