// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/asyncvault.h"
#include "ui/models/healthwork.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace SessionDeck {

class DiffPanel;
class FindingModel;
class HealthHead;
class HealthPanel;
class InspectorState;
class StoreListModel;

/// A part of the page Restore: has a store checked, lists what is wrong with it, and repairs what is chosen
/// after showing what that would write.
class HealthPart : public QWidget
{
    Q_OBJECT
public:
    HealthPart(StoreListModel *stores, ActivityLog *log, QWidget *parent = nullptr);

    HealthHead *head() const
    {
        return m_head;
    }
    /// Checks the store that is chosen.
    void check();

signals:
    /// How many findings there are; negative: nothing was checked.
    void counted(qint64 findings);
    /// What was kept before a repair is to be looked at.
    void versionWanted(const SessionDeck::Version &version);
    void salvageWanted();

private:
    QSplitter *listBesidePanel();
    void takeFindings();
    void endCheck(const Result<JobResult> &result);
    void showChoice();
    void preview();
    void repair();
    void undo();
    void showVersions();

    StoreListModel *m_stores;
    ActivityLog *m_log;
    HealthHead *m_head;
    QStackedWidget *m_stack;
    InspectorState *m_state;
    FindingModel *m_model;
    QTableView *m_table;
    DiffPanel *m_preview;
    HealthPanel *m_panel;
    BackgroundJob *m_checking;
    BackgroundJob *m_repairing;
    QTimer m_previewSoon;
    AsyncVault m_vault{VaultTarget()};
    std::shared_ptr<FindingBox> m_box;
    HealthWork m_work; // the store that was checked
    quint64 m_previews = 0; // grows with every request; answers to older ones are dropped
    QString m_bulk; // of the last repairs
};

} // namespace SessionDeck
