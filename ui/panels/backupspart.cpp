// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/backupspart.h"

#include "ui/models/backuplistmodel.h"
#include "ui/models/deckstore.h"
#include "ui/models/visibletext.h"
#include "ui/panels/inspectorstate.h"
#include "ui/panels/plaintable.h"
#include "ui/panels/searchline.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/tallcontent.h"
#include "ui/window/workscopes.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace SessionDeck {

BackupsPart::BackupsPart(QWidget *parent)
    : QWidget(parent),
      m_shelf(new BackupShelf(this)),
      m_model(new BackupListModel(this)),
      m_make(new QPushButton(tr("Back Up Now…"))),
      m_stack(new QStackedWidget),
      m_none(new InspectorState),
      m_table(new QTableView),
      m_contentStack(new QStackedWidget),
      m_contentState(new InspectorState),
      m_content(new SessionsPage),
      m_panel(new BackupPanel)
{
    setObjectName(QStringLiteral("backupsPart"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(200);
    auto *hint = new QLabel(tr("A backup is one file that opens like any other store."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_make->setObjectName(QStringLiteral("backUpNow"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 8);
    row->addWidget(hint, 1);
    row->addWidget(m_make);
    m_none->showHint(
        tr("There are no backups yet.\nBack up a store, and its sessions can be got back from here even "
           "if the store itself is lost."));
    m_stack->addWidget(m_none);
    m_stack->addWidget(listBesidePanel());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_make, &QPushButton::clicked, this, [this] { emit wanted(BackupWish::Make); });
    connect(m_panel, &BackupPanel::wanted, this, &BackupsPart::wanted);
    connect(m_shelf, &BackupShelf::changed, this, &BackupsPart::takeBackups);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupsPart::showChosen);
    connect(&m_patience, &QTimer::timeout, this, &BackupsPart::openContent);
    connect(m_contentState, &InspectorState::retryWanted, this, &BackupsPart::openContent);
    connect(m_content, &SessionsPage::chosen, this, [this] { m_content->search()->clear(); });
    connect(m_content->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        int rows = 0;
        for (const QItemSelectionRange &range : m_content->table()->selectionModel()->selection())
            rows += range.height();
        m_panel->setChosenSessions(rows);
    });
}

BackupsPart::~BackupsPart() = default;

QWidget *BackupsPart::listBesidePanel()
{
    m_table->setObjectName(QStringLiteral("backupsTable"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    setUpPlainTable(*m_table);
    m_content->setObjectName(QStringLiteral("backupContent"));
    m_contentStack->addWidget(m_contentState);
    m_contentStack->addWidget(m_content);
    auto *left = new QSplitter(Qt::Vertical);
    left->setChildrenCollapsible(false);
    left->addWidget(m_table);
    left->addWidget(m_contentStack);
    left->setSizes({240, 400});
    auto *both = new QSplitter;
    both->setObjectName(QStringLiteral("backupsPartSplitter"));
    both->setChildrenCollapsible(false);
    both->addWidget(left);
    both->addWidget(new TallContent(m_panel));
    both->setStretchFactor(0, 1);
    both->setSizes({800, 360});
    return both;
}

std::optional<ShelvedBackup> BackupsPart::chosen() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return {};
    return m_model->backups()[size_t(row)];
}

std::vector<WorkScope> BackupsPart::scopes() const
{
    const bool listed = m_opened && m_contentStack->currentWidget() == m_content;
    return workScopes(*m_content->table(), listed ? m_opened->state() : StoreState());
}

void BackupsPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_shelf->setOn(true);
}

void BackupsPart::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_shelf->setOn(false);
}

void BackupsPart::takeBackups()
{
    const std::optional<ShelvedBackup> before = chosen();
    m_model->setBackups(m_shelf->backups());
    const int row = before ? m_model->rowOf(before->known.file) : -1;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    else
        showChosen();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    emit counted(m_model->rowCount());
}

void BackupsPart::showChosen()
{
    const std::optional<ShelvedBackup> backup = chosen();
    m_panel->setBackup(backup);
    const bool same = backup && m_opened && m_opened->location() == locationOf(backup->known);
    if (same)
        return m_patience.stop();
    m_content->showStore(nullptr);
    m_opened.reset();
    m_contentState->showHint(backup ? QString() : tr("Select a backup to see its sessions."));
    m_contentStack->setCurrentWidget(m_contentState);
    if (backup)
        m_patience.start();
}

void BackupsPart::openContent()
{
    const std::optional<ShelvedBackup> backup = chosen();
    if (!backup)
        return;
    m_content->showStore(nullptr);
    m_opened = std::make_unique<DeckStore>(locationOf(backup->known), OpenOptions());
    connect(&m_opened->catalog(), &LiveCatalog::stateChanged, this, &BackupsPart::showContent);
    m_content->showStore(m_opened.get());
    m_opened->catalog().start();
    m_contentState->showLoading(tr("Opening the backup…"));
    showContent();
}

void BackupsPart::showContent()
{
    const StoreState &state = m_opened->state();
    const bool failed = state.phase == StorePhase::Failed || state.phase == StorePhase::Offline;
    if (failed)
        m_contentState->showError(tr("The backup cannot be read"), describe(state.error));
    const bool opening = state.phase == StorePhase::Opening || state.phase == StorePhase::Closed;
    m_contentStack->setCurrentWidget(failed || opening ? static_cast<QWidget *>(m_contentState) : m_content);
}

} // namespace SessionDeck
