// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagerestorer.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace SessionDeck {

class DiffPanel;
class MessageChoiceModel;

/// Lets the user choose messages of a version and puts them back into a session, after showing what that
/// would change. Deletes itself when it is closed.
class MessagesDialog : public QDialog
{
    Q_OBJECT
public:
    MessagesDialog(StoreListModel *stores, const Version &version, QWidget *parent);

private:
    void layOut();
    void fillTargets();
    void chooseTarget();
    void take(const std::shared_ptr<const Session> &earlier, const std::vector<MessageFate> &fates);
    void showPlan(const std::shared_ptr<const PlannedMessages> &planned);
    void say(const QString &text);

    StoreListModel *m_stores;
    Version m_version;
    MessageRestorer *m_restorer;
    MessageChoiceModel *m_model;
    QComboBox *m_store;
    QLineEdit *m_id;
    QTableView *m_table;
    DiffPanel *m_diff;
    QLabel *m_text;
    QPushButton *m_all;
    QPushButton *m_undo;
    QPushButton *m_restore;
    QTimer m_soon; // typing an id asks for nothing yet
    QTimer m_planSoon;
};

} // namespace SessionDeck
