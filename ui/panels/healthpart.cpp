// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/healthpart.h"

#include "core/base/runthen.h"
#include "core/vault/vaultlists.h"
#include "ui/delegates/findingdelegate.h"
#include "ui/models/findingmodel.h"
#include "ui/models/format.h"
#include "ui/models/madechange.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/visibletext.h"
#include "ui/panels/diffpanel.h"
#include "ui/panels/healthhead.h"
#include "ui/panels/healthpanel.h"
#include "ui/panels/inspectorstate.h"
#include "ui/panels/plaintable.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace SessionDeck {

HealthPart::HealthPart(StoreListModel *stores, ActivityLog *log, QWidget *parent)
    : QWidget(parent),
      m_stores(stores),
      m_log(log),
      m_head(new HealthHead(stores)),
      m_stack(new QStackedWidget),
      m_state(new InspectorState),
      m_model(new FindingModel(this)),
      m_table(new QTableView),
      m_preview(new DiffPanel),
      m_panel(new HealthPanel),
      m_checking(new BackgroundJob(this)),
      m_repairing(new BackgroundJob(this))
{
    setObjectName(QStringLiteral("healthPart"));
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(150);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_table);
    m_state->showHint(
        tr("A check reads every session of a store, has a database check its file, and changes nothing.\n"
           "What is wrong is listed here with its place."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(listBesidePanel(), 1);
    connect(m_head, &HealthHead::checkWanted, m_panel, &HealthPanel::clearOutcome);
    connect(m_head, &HealthHead::checkWanted, this, &HealthPart::check);
    connect(m_head, &HealthHead::stopWanted, m_checking, &BackgroundJob::stop);
    connect(m_state, &InspectorState::retryWanted, this, &HealthPart::check);
    connect(m_checking, &BackgroundJob::progressed, m_head, &HealthHead::showProgress);
    connect(m_checking, &BackgroundJob::progressed, this, &HealthPart::takeFindings);
    connect(m_checking, &BackgroundJob::ended, this, &HealthPart::endCheck);
    connect(m_repairing, &BackgroundJob::ended, this, [this](const Result<JobResult> &result) {
        m_panel->showOutcome(result, m_repairing->change() != nullptr);
        check(); // what is left is found out anew: a repair can settle other findings too
    });
    connect(m_model, &FindingModel::tickedChanged, this, &HealthPart::showChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HealthPart::showChoice);
    connect(&m_previewSoon, &QTimer::timeout, this, &HealthPart::preview);
    connect(m_panel, &HealthPanel::allWanted, m_model, &FindingModel::tickAll);
    connect(m_panel, &HealthPanel::repairWanted, this, &HealthPart::repair);
    connect(m_panel, &HealthPanel::versionsWanted, this, &HealthPart::showVersions);
    connect(m_panel, &HealthPanel::undoWanted, this, &HealthPart::undo);
    connect(m_panel, &HealthPanel::salvageWanted, this, &HealthPart::salvageWanted);
    showChoice();
}

QSplitter *HealthPart::listBesidePanel()
{
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_model);
    setUpPlainTable(*m_table);
    m_table->setItemDelegate(new FindingDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Interactive);
    header->setSectionResizeMode(3, QHeaderView::Stretch);
    header->resizeSection(2, fontMetrics().averageCharWidth() * 26);
    header->setSectionResizeMode(4, QHeaderView::Interactive);
    header->resizeSection(4, fontMetrics().averageCharWidth() * 26);
    auto *left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->addWidget(m_stack);
    left->addWidget(m_preview);
    left->setSizes({400, 220});
    auto *both = new QSplitter;
    both->setObjectName(QStringLiteral("healthPartSplitter"));
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(m_panel);
    both->setStretchFactor(0, 1);
    both->setSizes({800, 360});
    return both;
}

void HealthPart::check()
{
    DeckStore *store = m_head->store();
    if (!store || m_checking->isRunning() || m_repairing->isRunning())
        return;
    const WorkEnd end = endOf(*store);
    if (end.location != m_work.store.location) // what was repaired elsewhere is no news of this one
        m_panel->clearOutcome();
    m_work = {.opener = m_stores->opener(), .store = end};
    m_model->clear();
    m_box = std::make_shared<FindingBox>();
    m_state->showHint(tr("Nothing was found so far."));
    m_stack->setCurrentWidget(m_state);
    m_head->showBusy(tr("Checking %1…").arg(visibleLine(m_work.store.name)));
    emit counted(-1);
    m_checking->start(
        [work = m_work, box = m_box](const JobContext &context) { return checkWork(work, *box, context); },
        {.log = m_log, .title = tr("Checking %1").arg(m_work.store.name), .onlyReads = true});
    showChoice();
}

void HealthPart::takeFindings()
{
    const std::vector<HealthFinding> findings = m_box->take();
    if (findings.empty())
        return;
    m_model->add(findings);
    m_stack->setCurrentWidget(m_table);
    emit counted(m_model->total());
    showChoice();
}

void HealthPart::endCheck(const Result<JobResult> &result)
{
    takeFindings();
    const bool none = m_model->total() == 0;
    if (result)
        m_head->showIdle(visibleLine(QString(m_work.store.name + u": " + result->summary)));
    else
        m_head->showIdle(none ? QString() : visibleLine(describe(result.error())));
    if (none && result)
        m_state->showHint(tr("Nothing is wrong with %1.\n%2").arg(m_work.store.name, result->summary));
    else if (none && result.error().code == ErrorCode::Cancelled)
        m_state->showHint(tr("The check was stopped. Nothing was found until then."));
    else if (none)
        m_state->showError(tr("The check could not be finished"), describe(result.error()));
    if (result)
        emit counted(m_model->total());
    showChoice();
}

void HealthPart::showChoice()
{
    const auto repairable = std::ranges::count_if(m_model->findings(), &HealthFinding::repairable);
    const bool busy = m_checking->isRunning() || m_repairing->isRunning();
    m_panel->setChoice({.findings = m_model->rowCount(),
                        .chosen = int(m_model->ticked().size()),
                        .repairable = int(repairable),
                        .isBusy = busy,
                        .locked = m_work.store.locked});
    m_previewSoon.start();
}

// Of what is ticked; of the current row while nothing is.
void HealthPart::preview()
{
    std::vector<HealthFinding> findings = m_model->ticked();
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < m_model->rowCount();
    if (findings.empty() && any && m_model->findings()[size_t(row)].repairable)
        findings.push_back(m_model->findings()[size_t(row)]);
    const quint64 visit = ++m_previews;
    m_preview->setHeading(tr("What a repair would write"));
    if (findings.empty() && any)
        return m_preview->say(
            visibleText(m_model->findings()[size_t(row)].message) + u"\n\n"
            + tr("There is no safe way to repair this in place. Restore an earlier version, or salvage "
                 "what can be read into a new store."));
    if (findings.empty())
        return m_preview->say(tr("Select a finding that can be repaired to see what would be written."));
    runThen(
        *QThreadPool::globalInstance(), this,
        [work = m_work, findings] { return previewRepairs(work, findings); },
        [this, visit](const Result<VersionDiff> &preview) {
            if (visit == m_previews)
                m_preview->showResult(preview);
        });
}

void HealthPart::repair()
{
    const std::vector<HealthFinding> findings = m_model->ticked();
    if (findings.empty() || m_repairing->isRunning() || m_checking->isRunning())
        return;
    const std::shared_ptr<MadeChange> change = newChange(m_work.opener, {m_work.store});
    change->repairs = true;
    m_bulk = change->bulk;
    m_panel->clearOutcome();
    m_repairing->start(
        [work = m_work, findings](const JobContext &context) { return repairWork(work, findings, context); },
        {.log = m_log,
         .title = tr("Repairing %1").arg(m_work.store.name),
         .store = m_work.store.name,
         .operation
         = tr("Repair %1 finding(s)", nullptr, int(findings.size())).arg(humanCount(qint64(findings.size()))),
         .change = change});
    showChoice();
}

void HealthPart::undo()
{
    if (m_repairing->isRunning() || m_checking->isRunning() || !m_repairing->change())
        return;
    m_panel->clearOutcome();
    m_repairing->startUndo(m_repairing->change(),
                           {.log = m_log,
                            .title = tr("Taking back repairs of %1").arg(m_work.store.name),
                            .store = m_work.store.name,
                            .operation = tr("Undo: repairs")});
    showChoice();
}

void HealthPart::showVersions()
{
    m_vault.run(
        this, [bulk = m_bulk](Vault &vault) { return listVersions(vault, {.bulk = bulk, .limit = 1}); },
        [this](const Result<std::vector<Version>> &versions) {
            if (versions && !versions->empty())
                emit versionWanted(versions->front());
        });
}

} // namespace SessionDeck
