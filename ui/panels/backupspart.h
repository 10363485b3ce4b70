// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workscope.h"
#include "ui/panels/backuppanel.h"

#include <QPushButton>
#include <QTimer>

class QStackedWidget;
class QTableView;

namespace SessionDeck {

class BackupListModel;
class DeckStore;
class InspectorState;
class SessionsPage;

/// A part of the page Restore: the backups that were made on this machine, and the sessions that are in the
/// one that is selected.
class BackupsPart : public QWidget
{
    Q_OBJECT
public:
    explicit BackupsPart(QWidget *parent = nullptr);
    ~BackupsPart() override;

    std::optional<ShelvedBackup> chosen() const;
    /// Its sessions that one can want to restore: those selected, those that the search shows, all.
    std::vector<WorkScope> scopes() const;
    /// Whether there is a store to be backed up.
    void setCanMake(bool can)
    {
        m_make->setEnabled(can);
    }
    /// Something was done to backups.
    void refresh()
    {
        m_shelf->look();
    }

signals:
    void wanted(SessionDeck::BackupWish wish);
    /// How many there are to see.
    void counted(qint64 rows);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *listBesidePanel();
    void takeBackups();
    void showChosen();
    void openContent();
    void showContent();

    BackupShelf *m_shelf;
    BackupListModel *m_model;
    QPushButton *m_make;
    QStackedWidget *m_stack;
    InspectorState *m_none;
    QTableView *m_table;
    QStackedWidget *m_contentStack;
    InspectorState *m_contentState;
    SessionsPage *m_content;
    BackupPanel *m_panel;
    QTimer m_patience; // a held arrow key opens nothing
    std::unique_ptr<DeckStore> m_opened; // the backup whose content is shown
};

} // namespace SessionDeck
