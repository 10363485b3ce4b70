// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transferwork.h"
#include "ui/models/workscope.h"

#include <QDialog>

#include <memory>

namespace Ui {
class TransferDialog;
}

class QPushButton;

namespace SessionDeck {

/// What a TransferDialog starts with.
struct TransferOffer
{
    StoreOpener opener = openStore;
    WorkEnd source = {};
    std::vector<WorkScope> scopes = {}; ///< At least one; the first is chosen.
    std::vector<WorkEnd> targets = {}; ///< Open stores.
    ActivityLog *activity = nullptr;
    bool isRestore = false; ///< From a backup: nothing is moved out of that.
};

/// Copies or moves sessions to another store: first looks what that would do and says it, then does it when
/// that was seen, and tells how it ended. What was stopped or failed can go on
/// there. Deletes itself when it is closed.
class TransferDialog : public QDialog
{
    Q_OBJECT
public:
    TransferDialog(const TransferOffer &offer, QWidget *parent);
    ~TransferDialog() override;

    void accept() override;
    void reject() override;

private:
    enum class Stage { Asking, Planning, Planned, Working, Over };
    // What is being done, for the dialog, the activity and the journal.
    struct Words
    {
        QString running = {};
        QString title = {};
        QString operation = {};
    };
    Words words(const TransferWork &work) const;
    void setUp();
    void chooseTarget();
    void forget();
    void plan();
    void work();
    std::shared_ptr<MadeChange> changeOf(const TransferWork &work) const;
    void undo();
    void showEnd(const Result<JobResult> &result);
    void saveReport();
    void showStage(Stage stage);
    void showButtons(bool canGoOn);
    QString nextStep() const;
    TransferWork chosen() const;

    TransferOffer m_offer;
    std::unique_ptr<Ui::TransferDialog> m_ui;
    BackgroundJob *m_job;
    QPushButton *m_undo;
    Stage m_stage = Stage::Asking;
    std::shared_ptr<CopyPlan> m_planned; // written by the job until it has ended
    std::shared_ptr<QByteArray> m_report; // of all runs
    bool m_unfinished = false; // the work runs, or ended before its time and can go on
    int m_target = -1; // chosen last that is a store
};

} // namespace SessionDeck
