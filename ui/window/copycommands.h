// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/copysearch.h"

namespace SessionDeck {

class CopiesPanel;
class MainWindow;

/// Puts the tab Copies into the inspector, and copies and restores what is chosen there.
class CopyCommands : public QObject
{
    Q_OBJECT
public:
    explicit CopyCommands(MainWindow *window);

private:
    DeckStore *own() const;
    void copy();
    void restore(const FoundCopy &copy);

    MainWindow *m_window;
    CopiesPanel *m_panel;
};

} // namespace SessionDeck
