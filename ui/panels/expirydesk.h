// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionscope.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace SessionDeck {

class DeckStore;
class ExpiryModel;
class NoticeStrip;
struct Notice;
class SessionTable;
class StoreListModel;

/// What the stores will delete by themselves, and soon: counts by store and window of time, the sessions of
/// one of them, and what can be done before they are lost.
class ExpiryDesk : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryDesk(StoreListModel *stores, QWidget *parent = nullptr);

    /// Whose sessions are listed; null: none.
    DeckStore *store() const;
    /// The selected sessions, or all that are listed if none is selected.
    SessionScope scope() const;

    /// How the last thing that was done here went.
    void say(const Notice &notice);
    /// That can no longer be taken back.
    void withdrawUndo();

signals:
    void extendChosen();
    void keepChosen();
    void archiveChosen();
    void undoChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void list();
    void takeList(const CatalogView &view);

    StoreListModel *m_stores;
    ExpiryModel *m_model;
    QTableView *m_counts;
    QLabel *m_title;
    SessionTable *m_table;
    QList<QPushButton *> m_buttons;
    NoticeStrip *m_outcome;
    QPointer<DeckStore> m_store;
};

} // namespace SessionDeck
