// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertpreview.h"
#include "core/metrics/historyreader.h"
#include "ui/models/alertrulesmodel.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTableView;

namespace SessionDeck {

/// The rules of the alerts, with what each would have raised in the last day.
class AlertRulesDialog : public QDialog
{
    Q_OBJECT
public:
    struct Options
    {
        std::vector<AlertRule> rules = {};
        std::vector<AlertRulesModel::Place> stores = {}; ///< That are open.
        HistoryReader *history = nullptr; ///< Has to outlive the dialog.
    };
    AlertRulesDialog(const Options &options, QWidget *parent);

signals:
    void rulesChosen(const std::vector<SessionDeck::AlertRule> &rules);

private:
    void setUpTable();
    QLayout *makeButtons();
    void check();
    void preview();
    void showPeriods(const QString &store, const std::vector<AlertPeriod> &periods);
    void accept() override;

    AlertRulesModel *m_rules;
    HistoryReader *m_history;
    QTableView *m_table;
    QLabel *m_note;
    QDialogButtonBox *m_box;
    QStringList m_previewed; // lines, by store
};

} // namespace SessionDeck
