// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/helddraft.h"
#include "ui/models/sessiontext.h"
#include "ui/panels/stagedloader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace SessionDeck {

class JsonEditor;

/// The session that is shown as one JSON text, open for editing in its place. What is typed is checked at
/// once, and goes into the draft of the session like every other edit; on leaving at the latest. What is not
/// valid by then waits here until the session is opened again. With another session it is closed.
class RawEditor : public QWidget
{
    Q_OBJECT
public:
    RawEditor(StagedLoader *loader, QWidget *parent);

    bool isOpen() const
    {
        return m_isOpen;
    }
    /// Opens the session of the loader; closed() if it cannot be edited, and the loader says why.
    void open();
    /// Stages what was typed and closes; stays open if it is not valid.
    void close();
    /// Stages what was typed, if anything was, and calls `then`. Not if it is not valid: the place is shown.
    void commit(const std::function<void()> &then);
    /// What was typed since it was staged last does not count.
    void drop();
    JsonEditor *text() const
    {
        return m_editor;
    }

signals:
    void opened();
    void closed();
    /// Something was typed, or it was staged or dropped.
    void modified();

private:
    // Typed, and not staged.
    struct Unfinished
    {
        QByteArray utf8 = {};
        SessionSnapshot from = {};
        HeldDraft draft = {};
    };
    QWidget *buildButtons();
    void render();
    void take(const SessionText &text);
    void follow();
    void leave();

    StagedLoader *m_loader;
    JsonEditor *m_editor;
    QLabel *m_state;
    QPushButton *m_apply;
    QPushButton *m_discard;
    HeldDraft m_draft;
    SessionSnapshot m_from; // what the text says, but for what was typed
    QHash<DraftKey, Unfinished> m_unfinished;
    DraftKey m_key;
    quint64 m_visit = 0;
    bool m_isOpen = false;
    bool m_isStaging = false;
};

} // namespace SessionDeck
