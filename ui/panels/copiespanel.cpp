// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copiespanel.h"

#include "ui/models/copylistmodel.h"
#include "ui/panels/copydiff.h"
#include "ui/panels/inspectorstate.h"
#include "ui/panels/plaintable.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace SessionDeck {

CopiesPanel::CopiesPanel(StoreListModel *stores, QWidget *parent)
    : QWidget(parent),
      m_search(new CopySearch(stores, this)),
      m_model(new CopyListModel(this)),
      m_stack(new QStackedWidget),
      m_state(new InspectorState),
      m_table(new QTableView),
      m_note(new QLabel),
      m_diff(new CopyDiff),
      m_copy(new QPushButton(tr("Copy To…"))),
      m_restore(new QPushButton(tr("Restore from Here…")))
{
    setObjectName(QStringLiteral("copiesPanel"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    m_stack->addWidget(m_state);
    m_stack->addWidget(buildContent());
    m_copy->setObjectName(QStringLiteral("copySession"));
    m_restore->setObjectName(QStringLiteral("restoreCopy"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(&m_soon, &QTimer::timeout, this, &CopiesPanel::search);
    connect(m_state, &InspectorState::retryWanted, this, &CopiesPanel::search);
    connect(m_search, &CopySearch::found, this, &CopiesPanel::take);
    connect(m_search, &CopySearch::finished, this, &CopiesPanel::finish);
    connect(m_search, &CopySearch::failed, m_state, [this](const Error &error) {
        m_state->showError(tr("The session cannot be read"), describe(error));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CopiesPanel::choose);
    connect(m_copy, &QPushButton::clicked, this, &CopiesPanel::copyWanted);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { emit restoreWanted(m_model->copies()[size_t(m_table->currentIndex().row())]); });
    setSession({});
}

QWidget *CopiesPanel::buildContent()
{
    m_table->setObjectName(QStringLiteral("copiesTable"));
    m_table->setAccessibleName(tr("Copies of the session"));
    m_table->setModel(m_model);
    setUpPlainTable(*m_table);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(12, 4, 12, 4);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    splitter->addWidget(m_diff);
    return splitter;
}

void CopiesPanel::setSession(const SessionAddress &address)
{
    m_address = address;
    m_session.reset();
    m_search->stop();
    m_model->clear();
    choose();
    refresh();
}

void CopiesPanel::refresh()
{
    m_copy->setEnabled(m_address.store);
    if (isVisible() && m_address.store)
        m_soon.start();
    else
        m_soon.stop();
}

void CopiesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_address.store) // copies may have changed while nobody looked
        m_soon.start();
}

void CopiesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
    m_search->stop();
}

void CopiesPanel::search()
{
    if (!m_address.store)
        return;
    m_model->clear();
    m_note->hide();
    m_state->showLoading(tr("Looking in the other stores and in backups…"));
    m_stack->setCurrentIndex(0);
    m_search->start(m_address.store, m_address.id);
}

void CopiesPanel::take(const FoundCopy &copy)
{
    m_session = m_search->sought().session;
    m_model->add(copy);
    m_stack->setCurrentIndex(1);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void CopiesPanel::finish(qint64 leftOut)
{
    const QString older
        = leftOut > 0 ? tr("%n older backup(s) were not looked at.", nullptr, int(leftOut)) : QString();
    m_note->setText(older);
    m_note->setVisible(!older.isEmpty());
    if (m_model->rowCount() == 0)
        m_state->showHint(
            tr("This session is nowhere else: not in the other stores that are open, and in no backup.\n"
               "Copy it to another store, or back its store up.")
            + u'\n' + older);
}

// What is put back is what has the session's id; a twin under another one holds the same anyway.
void CopiesPanel::choose()
{
    const int row = m_table->currentIndex().row();
    const FoundCopy *copy = row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->copies()[size_t(row)];
    m_diff->compare(m_session, copy);
    m_restore->setEnabled(copy && copy->copy.state != CopyState::Same
                          && copy->copy.state != CopyState::Unreadable);
}

} // namespace SessionDeck
