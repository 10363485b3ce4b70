// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/copysearch.h"
#include "ui/panels/sessionloader.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace SessionDeck {

class CopyDiff;
class CopyListModel;
class InspectorState;

/// Where else a session is: in other stores, in backups, or beside itself under another id; how each copy
/// compares, and what is different in it. Looks when it is seen, not before.
class CopiesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CopiesPanel(StoreListModel *stores, QWidget *parent = nullptr);

    void setSession(const SessionAddress &address);
    /// The session, or one of its copies, may have changed.
    void refresh();
    const SessionAddress &address() const
    {
        return m_address;
    }

signals:
    /// The session is to be copied somewhere.
    void copyWanted();
    /// What the copy holds is to be put in place of the session.
    void restoreWanted(const SessionDeck::FoundCopy &copy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildContent();
    void search();
    void take(const FoundCopy &copy);
    void finish(qint64 leftOut);
    void choose();

    SessionAddress m_address;
    CopySearch *m_search;
    CopyListModel *m_model;
    QStackedWidget *m_stack;
    InspectorState *m_state;
    QTableView *m_table;
    QLabel *m_note;
    CopyDiff *m_diff;
    QPushButton *m_copy;
    QPushButton *m_restore;
    QTimer m_soon; // a held arrow key searches nothing
    std::shared_ptr<const Session> m_session; // that was searched for last
};

} // namespace SessionDeck
