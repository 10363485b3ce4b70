// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/restorer.h"
#include "ui/models/restoresummary.h"

#include <QFrame>
#include <QThreadPool>

class QLabel;
class QListWidget;
class QPushButton;

namespace SessionDeck {

/// What became of a restore: a sentence, then a line for each session that was left alone or has to do
/// without something, and what can be done about them. Hidden until there is one.
class RestoreOutcome : public QFrame
{
    Q_OBJECT
public:
    explicit RestoreOutcome(QWidget *parent = nullptr);

    /// Shows it a moment later.
    void show(const std::vector<RestoredShare> &shares, RestoreOrder::Mode mode);
    /// Something else is chosen: what it says stays only as long as it can be undone.
    void makeWay();
    void showUndone(const std::vector<Error> &problems);

signals:
    void newIdsWanted(const SessionDeck::ChosenVersions &versions);
    void compareWanted(const SessionDeck::Version &version);
    void undoWanted();

private:
    void showSummary(const RestoreSummary &summary, RestoreOrder::Mode mode);

    ChosenVersions m_conflicts;
    QThreadPool m_summing;
    bool m_isPast = false; // made way for another choice
    QLabel *m_title;
    QListWidget *m_lines;
    QPushButton *m_compare;
    QPushButton *m_newIds;
    QPushButton *m_undo;
};

} // namespace SessionDeck
