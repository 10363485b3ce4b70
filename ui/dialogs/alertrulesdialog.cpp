// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/alertrulesdialog.h"

#include "ui/delegates/choicedelegate.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace SessionDeck {

namespace {

constexpr qint64 previewedSpan = 86'400'000'000; // microseconds
constexpr size_t namedPeriods = 3;

} // namespace

AlertRulesDialog::AlertRulesDialog(const Options &options, QWidget *parent)
    : QDialog(parent),
      m_rules(new AlertRulesModel(options.rules, options.stores, this)),
      m_history(options.history),
      m_table(new QTableView),
      m_note(new QLabel),
      m_box(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("alertRulesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Alert Rules"));
    setUpTable();
    auto *hint
        = new QLabel(tr("Rules read like these: size > 2 GB, p99 of load > 50 ms for 1 min, memory > 80 "
                        "% of maxmemory, growth > 10 %/h, unreachable for 10 s, no change for 15 min."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(QStringLiteral("alertPreview"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().height() * 4);
    m_note->setAlignment(Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addLayout(makeButtons());
    column->addWidget(m_note);
    column->addWidget(m_box);
    connect(m_box, &QDialogButtonBox::accepted, this, &AlertRulesDialog::accept);
    connect(m_box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rules, &QAbstractItemModel::dataChanged, this, &AlertRulesDialog::check);
    connect(m_rules, &QAbstractItemModel::modelReset, this, &AlertRulesDialog::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AlertRulesDialog::check);
    resize(660, 480);
    m_table->selectRow(0);
}

void AlertRulesDialog::setUpTable()
{
    std::vector<ChoiceDelegate::Choice> choices{{.text = tr("every store")}};
    for (const AlertRulesModel::Place &store : m_rules->stores())
        choices.push_back({.text = store.name, .value = store.key});
    m_table->setObjectName(QStringLiteral("alertRulesTable"));
    m_table->setAccessibleName(tr("Alert rules"));
    m_table->setModel(m_rules);
    m_table->setItemDelegateForColumn(AlertRulesModel::StoreColumn, new ChoiceDelegate(choices, this));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(AlertRulesModel::OnColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AlertRulesModel::RuleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(AlertRulesModel::StoreColumn, fontMetrics().averageCharWidth() * 24);
}

QLayout *AlertRulesDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &text, auto act) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("&Add"), [this] {
        const QModelIndex added = m_rules->index(m_rules->addRule(), AlertRulesModel::RuleColumn);
        m_table->setCurrentIndex(added);
        m_table->edit(added);
    });
    add(tr("&Remove"), [this] {
        if (m_table->currentIndex().isValid())
            m_rules->removeRule(m_table->currentIndex().row());
        check();
    });
    row->addStretch(1);
    add(tr("&Defaults"), [this] { m_rules->setRules(defaultAlertRules()); });
    return row;
}

void AlertRulesDialog::check()
{
    m_box->button(QDialogButtonBox::Ok)->setEnabled(m_rules->isValid());
    const QString problem = m_table->currentIndex().data(AlertRulesModel::ProblemRole).toString();
    m_note->setText(problem);
    if (problem.isEmpty() && m_table->currentIndex().isValid())
        preview();
}

void AlertRulesDialog::preview()
{
    const AlertRule rule = m_rules->ruleAt(m_table->currentIndex().row());
    const Timestamp now = Timestamp::now();
    m_previewed.clear();
    for (const AlertRulesModel::Place &store : m_rules->stores()) {
        if (!rule.store.isEmpty() && rule.store != store.key)
            continue;
        const PreviewRequest request{.rule = rule,
                                     .store = store.key,
                                     .from = Timestamp::fromMicroseconds(now.microseconds() - previewedSpan),
                                     .to = now};
        m_history->run(
            this,
            [request](MetricsHistory &history, const std::stop_token &stop) {
                return previewAlert(history, request, stop);
            },
            [this, rule, name = store.name](const Result<std::vector<AlertPeriod>> &periods) {
                const QModelIndex current = m_table->currentIndex();
                if (current.isValid() && m_rules->ruleAt(current.row()) == rule)
                    showPeriods(name, periods.value_or(std::vector<AlertPeriod>()));
            });
    }
}

void AlertRulesDialog::showPeriods(const QString &store, const std::vector<AlertPeriod> &periods)
{
    QStringList times;
    for (size_t i = 0; i < periods.size() && i < namedPeriods; ++i)
        times += tr("%1 to %2").arg(clockTime(periods[i].from), clockTime(periods[i].to));
    if (periods.size() > namedPeriods)
        times += tr("…");
    const QString when = times.join(QStringLiteral(", "));
    m_previewed += periods.empty() ? tr("%1: never in the last 24 h").arg(visibleLine(store))
                                   : tr("%1: %2× in the last 24 h: %3")
                                         .arg(visibleLine(store), humanCount(qint64(periods.size())), when);
    m_note->setText(m_previewed.join(u'\n'));
}

void AlertRulesDialog::accept()
{
    emit rulesChosen(m_rules->rules());
    QDialog::accept();
}

} // namespace SessionDeck
