// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/sessionsaving.h"

#include <functional>

namespace SessionDeck {

class Inspector;
class MainWindow;

/// The commands that edit the session of the inspector, and what they can do now.
class EditCommands : public QObject
{
    Q_OBJECT
public:
    explicit EditCommands(MainWindow *window);

    SessionSaving *saving() const
    {
        return m_saving;
    }

private:
    void connectSession();
    void connectDrafts();
    void enable();
    void whenStaged(const std::function<void()> &then);
    void revert();
    void editSession();
    void fork();
    SavingDraft current() const;
    SessionDraft *draft() const;

    MainWindow *m_window;
    Inspector *m_inspector;
    DraftBook *m_drafts;
    SessionSaving *m_saving;
};

} // namespace SessionDeck
