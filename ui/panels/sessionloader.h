// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"
#include "ui/models/sessionwindow.h"

#include <QPointer>
#include <QSet>

namespace SessionDeck {

/// Which session, in which store, along which branch.
struct SessionAddress
{
    QPointer<AsyncStore> store = {};
    QString id = {};
    QString leaf = {}; ///< Empty: the active path.
};

/// Loads windows of one session at a time. At most one request per store is under way; of those that come
/// meanwhile only the newest is kept, and one for a session that is no longer wanted is asked to stop. So a
/// held arrow key in the list of sessions never builds up a queue.
class SessionLoader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SessionLoader() override;

    const SessionAddress &address() const
    {
        return m_address;
    }
    /// Another session: loads its newest messages.
    void open(SessionAddress address);
    /// Forgets the session; nothing is reported any more.
    void close();
    /// Messages [first, first + count) of it; negative first: from the end.
    void request(qint64 first, qint64 count);

signals:
    void loaded(const SessionDeck::SessionWindow &window);
    /// Never Cancelled.
    void failed(const SessionDeck::Error &error);

private:
    struct Wanted
    {
        qint64 first = 0;
        qint64 count = 0; // 0: nothing is wanted
    };
    void start();
    void finish(AsyncStore *store, quint64 visit, const Result<SessionWindow> &result);

    SessionAddress m_address;
    Wanted m_wanted;
    std::stop_source m_stop;
    QSet<const QObject *> m_busy; // stores
    quint64 m_visit = 0; // grows with every session that is opened
};

} // namespace SessionDeck
