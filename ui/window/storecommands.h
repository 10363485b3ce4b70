// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace SessionDeck {

class DeckStore;
class MainWindow;

/// Does what the commands say that concern the store that is shown, and keeps them enabled only while they
/// make sense.
class StoreCommands : public QObject
{
    Q_OBJECT
public:
    explicit StoreCommands(MainWindow *window);

private:
    void connectCatalog();
    void connectOpening();
    void enable();
    void choosePace();
    void copyUri();
    void showInFiles();
    void remove();
    void step(int by);

    DeckStore *current() const;

    MainWindow *m_window;
};

} // namespace SessionDeck
