// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/alerthistorymodel.h"
#include "ui/models/chartsubject.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTreeView;

namespace SessionDeck {

/// The list of what happened to alerts, of open stores and of others; a row leads to the chart at that
/// moment.
class AlertHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    /// `stores`: that are open. The reader has to outlive the dialog.
    AlertHistoryDialog(HistoryReader *history, const std::vector<ChartSubject> &stores, QWidget *parent);

signals:
    void chosen(const SessionDeck::AlertState &alert);

private:
    void layOut();
    void setUpTable();
    void ask();
    void showEnd(const QString &error);
    void choose(const QModelIndex &index);

    std::vector<ChartSubject> m_places;
    AlertHistoryModel *m_model;
    QTreeView *m_table;
    QComboBox *m_store;
    QComboBox *m_what;
    QLabel *m_note;
};

} // namespace SessionDeck
