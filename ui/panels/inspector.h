// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/version.h"
#include "ui/panels/stagedloader.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace SessionDeck {

class ConversationModel;
class ConversationPanel;
class HistoryPanel;
class InspectorNotice;
class InspectorHeader;
class InspectorState;
class MessageEditing;
class MetadataPanel;
class RawPanel;
class RemovalTeller;
class StageBar;

/// The right part of the window: one session, as a conversation, as a tree of its metadata and as its stored
/// bytes. Reads through the store's own thread, by windows; edits are staged in a draft and not written from
/// here.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    /// Shows the session, seen from its newest message. May be called as fast as somebody holds an arrow key.
    /// The store may die at any time.
    void showSession(AsyncStore *store, const QString &id);
    /// Nothing is selected.
    void clear();
    /// Others changed these sessions: reads ours again, if it is one of them, without moving what is read.
    void sessionsChanged(const QStringList &ids);
    /// Opens the search in what is shown: conversation, metadata or stored bytes.
    void focusFind();

    /// What edits the messages that are shown.
    MessageEditing *editing() const
    {
        return m_editing;
    }
    /// Where what is shown comes from, with its draft.
    StagedLoader *staged()
    {
        return &m_loader;
    }
    HistoryPanel *history() const
    {
        return m_history;
    }
    /// For tabs of those who need more than the session's store.
    QTabWidget *tabs() const
    {
        return m_tabs;
    }
    StageBar *stageBar() const
    {
        return m_stage;
    }
    /// The stored bytes, and the editor of the whole session as text.
    RawPanel *raw() const
    {
        return m_raw;
    }
    /// Shows the session again as it is in the store now, or in its draft.
    void reload()
    {
        openBranch(m_loader.address().leaf);
    }

signals:
    /// Somebody wants this version of a session back.
    void restoreWanted(const SessionDeck::Version &version);
    /// Somebody wants the session back that is not in its store any more; its last version.
    void undoWanted(const SessionDeck::Version &version);
    /// Somebody wants single messages of it back.
    void messagesWanted(const SessionDeck::Version &version);
    /// Another session is shown; no store: none.
    void sessionOpened(const SessionDeck::SessionAddress &address);
    /// The one that is shown changed in its store.
    void sessionChanged();

protected:
    bool event(QEvent *event) override;

private:
    void takeWindow(const SessionWindow &window);
    void takeError(const Error &error);
    void openBranch(const QString &leaf);
    void buildContent();

    StagedLoader m_loader;
    QTimer m_patience; // "Loading" is only said after it
    ConversationModel *m_model;
    QStackedWidget *m_pages;
    InspectorState *m_state;
    QWidget *m_content;
    InspectorHeader *m_header;
    StageBar *m_stage;
    InspectorNotice *m_notice;
    RemovalTeller *m_removal;
    QTabWidget *m_tabs;
    ConversationPanel *m_conversation;
    MessageEditing *m_editing;
    MetadataPanel *m_metadata;
    RawPanel *m_raw;
    HistoryPanel *m_history;
    Revision m_revision;
    bool m_opening = false; // the next window is the first of its session
};

} // namespace SessionDeck
