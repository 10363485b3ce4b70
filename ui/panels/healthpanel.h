// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/backgroundjob.h"

#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;

namespace SessionDeck {

/// What can be done about what a check found: repairs, after a look at what they would write; and what became
/// of them.
class HealthPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HealthPanel(QWidget *parent = nullptr);

    struct Choice
    {
        int findings = 0;
        int chosen = 0;
        int repairable = 0; ///< Of all findings that are listed.
        bool isBusy = false;
        QString locked = {}; ///< Why the store cannot be changed; empty: it can.
    };
    void setChoice(const Choice &choice);
    /// What became of the last repairs.
    void showOutcome(const Result<JobResult> &result, bool canUndo);
    void clearOutcome();

signals:
    void allWanted();
    void repairWanted();
    /// Shows what was kept of the sessions before they were repaired.
    void versionsWanted();
    /// The last repairs are to be taken back.
    void undoWanted();
    void salvageWanted();

private:
    QPushButton *addButton(const char *name, const QString &text, void (HealthPanel::*wanted)());
    void buildOutcome();

    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_all;
    QPushButton *m_repair;
    QPushButton *m_versions;
    QPushButton *m_undo;
    QFrame *m_outcome;
    QLabel *m_outcomeText;
    QListWidget *m_outcomeLines;
};

} // namespace SessionDeck
