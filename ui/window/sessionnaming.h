// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/sessiontwin.h"

#include <QObject>

namespace SessionDeck {

class AsyncStore;
class DeckStore;
class MainWindow;

/// Gives a session another id, or makes a copy of it under one; asks for the id.
class SessionNaming : public QObject
{
    Q_OBJECT
public:
    enum class Purpose { Rename, Duplicate };

    explicit SessionNaming(MainWindow *window);

    void ask(Purpose purpose, DeckStore *store, const QString &id);

signals:
    void renamed(SessionDeck::AsyncStore *writer, const QString &from, const QString &to);

private:
    void start(Purpose purpose, DeckStore *store, const TwinRequest &request);

    MainWindow *m_window;
};

} // namespace SessionDeck
