// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transferwork.h"
#include "ui/models/workscope.h"

#include <QObject>

namespace SessionDeck {

class DeckStore;
class MainWindow;

/// The commands that carry sessions out of stores and into them.
class TransferCommands : public QObject
{
    Q_OBJECT
public:
    explicit TransferCommands(MainWindow *window);

private:
    DeckStore *current() const;
    void enable();
    void transfer();
    void exportSessions();
    void importSessions();
    void restore();
    /// What can be worked on in the current store: the selected sessions, those that the search shows, all.
    std::vector<WorkScope> scopes() const;
    TransferWork workOn(DeckStore *source) const;

    MainWindow *m_window;
};

} // namespace SessionDeck
