// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class DeckStore;
class MainWindow;

/// Places that hold sessions in several layouts: looks for them once a store is open, says so above its
/// table, and lets the user open it as another one.
class StoreLayouts : public QObject
{
    Q_OBJECT
public:
    explicit StoreLayouts(MainWindow *window);

    void choose();

private:
    void show();
    void look(DeckStore *store);
    void reopen(DeckStore *store, int layout);

    MainWindow *m_window;
};

} // namespace SessionDeck
