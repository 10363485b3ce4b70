// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionmerge.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace SessionDeck {

/// A session that others changed while it was edited: every change of both sides, what it was before, and
/// which of them is to be saved, which it notes in the merge. Conflicts have to be decided one by one, or all
/// alike.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(std::shared_ptr<SessionMerge> merge, QWidget *parent);

signals:
    void saveChosen();
    void saveAsNewChosen();

private:
    void fill();
    QWidget *buildVersions();
    QWidget *buildButtons();
    void showCurrent();
    void choose(MergeSide side);
    void chooseForConflicts(MergeSide side);
    void update();
    QString subject(const MergeChange &change) const;

    std::shared_ptr<SessionMerge> m_merge;
    QLabel *m_summary;
    QCheckBox *m_conflictsOnly;
    QTreeWidget *m_list;
    QPlainTextEdit *m_versions[3];
    QPushButton *m_take[3];
    QPushButton *m_save;
};

} // namespace SessionDeck
