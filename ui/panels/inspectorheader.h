// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace SessionDeck {

class ElidedLabel;

/// Title, id and figures of the session that the inspector shows, and the choice of a branch if it has some.
class InspectorHeader : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorHeader(QWidget *parent = nullptr);

    /// leaf: the branch that is shown; empty: the active path.
    void showSession(const LoadedSession &session, const QString &leaf);

signals:
    void branchChosen(const QString &leaf);

private:
    void showFacts();
    void showBranches(const std::vector<Branch> &branches, const QString &leaf);

    LoadedSession m_session;
    ElidedLabel *m_title;
    QLineEdit *m_id;
    ElidedLabel *m_facts;
    QComboBox *m_branches;
    QTimer m_clock; // "expires in 3 min" must not stand still
};

} // namespace SessionDeck
