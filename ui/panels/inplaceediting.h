// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/helddraft.h"
#include "ui/panels/stagedloader.h"

namespace SessionDeck {

class ConversationView;
class MessageEditor;

/// Opens a message for editing in the place where it is shown, and puts what was edited into the draft.
class InPlaceEditing : public QObject
{
    Q_OBJECT
public:
    InPlaceEditing(ConversationView *view, StagedLoader *loader);

    /// Opens the current message.
    void edit();
    /// Puts what stands in an open editor into the draft and closes it. False if it makes no sense; it stays
    /// open then and says why.
    bool commit();
    /// Closes it and drops what was typed there.
    void cancel()
    {
        close();
    }
    bool isOpen() const
    {
        return m_row >= 0;
    }

signals:
    /// An editor was opened or closed.
    void opened();

private:
    void openRow(SessionDraft &draft, int row);
    void close();
    void place();

    ConversationView *m_view;
    StagedLoader *m_loader;
    MessageEditor *m_editor;
    HeldDraft m_draft; // of the open editor
    int m_row = -1; // open; -1: none
};

} // namespace SessionDeck
