// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionscope.h"

#include <QObject>

namespace SessionDeck {

class AsyncStore;
class BulkChanges;
class DeckStore;
class MainWindow;
struct Notice;
class TakingBack;

/// Does what the commands say that change the selected sessions: asks where something has to be known or
/// many sessions are meant, and offers to take it back in place.
class SessionCommands : public QObject
{
    Q_OBJECT
public:
    explicit SessionCommands(MainWindow *window);

    /// Asks when they are to expire, and sets it.
    void expire(DeckStore *store, const SessionScope &scope);
    /// They never expire. Asks first if they are many.
    void keep(DeckStore *store, const SessionScope &scope);

signals:
    /// How a change went.
    void told(const SessionDeck::Notice &notice);
    /// A session has another id now.
    void renamed(SessionDeck::AsyncStore *writer, const QString &from, const QString &to);

private:
    using Ask = void (SessionCommands::*)(DeckStore *store, const BulkOrder &order, const SessionScope &scope,
                                          const ScopeFigures &figures);
    void enable();
    /// Finds out whether the store can do it and what it would affect, then asks.
    void prepare(const BulkOrder &order, DeckStore *store, const SessionScope &scope, Ask ask);
    DeckStore *current() const;
    SessionScope selected() const;
    void askIfMany(DeckStore *store, const BulkOrder &order, const SessionScope &scope,
                   const ScopeFigures &figures);
    void askExpiry(DeckStore *store, const BulkOrder &order, const SessionScope &scope,
                   const ScopeFigures &figures);

    MainWindow *m_window;
    BulkChanges *m_changes;
    TakingBack *m_undo;
};

} // namespace SessionDeck
