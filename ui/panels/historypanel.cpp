// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historypanel.h"

#include "core/vault/vaultkey.h"
#include "core/vault/vaultlists.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/vaultwatch.h"
#include "ui/panels/diffpanel.h"
#include "ui/panels/historycomparison.h"
#include "ui/panels/inspectorstate.h"
#include "ui/panels/versiontable.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace SessionDeck {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent),
      m_watch(new VaultWatch(&m_vault, this)),
      m_stack(new QStackedWidget),
      m_state(new InspectorState),
      m_content(new QWidget),
      m_table(new VersionTable(VersionColumns::History, VersionTableModel::Ticks::None)),
      m_diff(new DiffPanel),
      m_comparison(new HistoryComparison(this)),
      m_with(new QComboBox),
      m_restore(new QPushButton(tr("Restore This Version…"))),
      m_messages(new QPushButton(tr("Messages…")))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Versions of the session"));
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    m_messages->setObjectName(QStringLiteral("restoreVersionMessages"));
    m_messages->setToolTip(tr("Put single messages back into the session"));
    m_with->setObjectName(QStringLiteral("compareWith"));
    m_with->setAccessibleName(tr("Compare the version with"));
    m_with->addItem(tr("with now"), QString());
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_diff);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 8);
    inner->addWidget(splitter, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addWidget(m_with, 1);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_messages);
    inner->addLayout(buttons);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_watch, &VaultWatch::changed, this, &HistoryPanel::load);
    connect(m_state, &InspectorState::retryWanted, this, &HistoryPanel::load);
    connect(m_table, &VersionTable::selectedChanged, this, &HistoryPanel::compare);
    connect(m_with, &QComboBox::activated, this, &HistoryPanel::compare);
    connect(m_comparison, &HistoryComparison::compared, m_diff, &DiffPanel::showDiff);
    connect(m_comparison, &HistoryComparison::failed, m_diff,
            [this](const Error &error) { m_diff->say(describe(error)); });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { emit restoreWanted(m_table->selected().at(0)); });
    connect(m_messages, &QPushButton::clicked, this,
            [this] { emit messagesWanted(m_table->selected().at(0)); });
}

// The other stores that are open.
void HistoryPanel::fillOthers()
{
    const QString chosen = m_with->currentData().toString();
    while (m_with->count() > 1)
        m_with->removeItem(1);
    for (int row = 0; m_stores && row < m_stores->rowCount(); ++row) {
        DeckStore *store = m_stores->store(row);
        if (store->reader() != m_address.store)
            m_with->addItem(tr("with %1").arg(storeName(store->state())), toUri(store->state().location));
    }
    m_with->setCurrentIndex(qMax(0, m_with->findData(chosen)));
    m_with->setVisible(m_with->count() > 1);
}

void HistoryPanel::setSession(const SessionAddress &address)
{
    m_address = address;
    fillOthers();
    m_table->setVersions(std::make_shared<const std::vector<Version>>());
    compare();
    m_watch->setOn(isVisible() && m_address.store);
}

void HistoryPanel::refresh()
{
    if (isVisible())
        compare();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch->setOn(m_address.store);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch->setOn(false);
}

void HistoryPanel::load()
{
    if (!m_address.store)
        return;
    const quint64 visit = ++m_lists;
    m_vault.run(
        this,
        [place = m_address.store->location(), id = m_address.id](Vault &vault) {
            return listVersions(vault, {.store = vaultKey(place), .session = id});
        },
        [this, visit](const Result<std::vector<Version>> &versions) {
            if (visit == m_lists)
                take(versions);
        });
}

void HistoryPanel::take(const Result<std::vector<Version>> &versions)
{
    const bool none = versions ? versions->empty() : versions.error().code == ErrorCode::NotFound;
    if (none)
        m_state->showHint(tr("This session was not changed with SessionDeck yet.\nWhat it was before each "
                             "change will be kept here."));
    else if (!versions)
        m_state->showError(tr("The history cannot be read"), describe(versions.error()));
    else
        m_table->setVersions(std::make_shared<const std::vector<Version>>(*versions));
    const bool first = m_stack->currentWidget() == m_state;
    m_stack->setCurrentWidget(none || !versions ? static_cast<QWidget *>(m_state) : m_content);
    if (!none && versions && (first || m_table->selected().count() == 0))
        m_table->selectRow(0);
    compare();
}

void HistoryPanel::setButtons(const ChosenVersions &chosen)
{
    const bool one = chosen.count() == 1 && chosen.at(0).kind != VersionKind::Absent;
    m_restore->setEnabled(one);
    m_messages->setEnabled(one);
    m_with->setEnabled(chosen.count() == 1);
}

void HistoryPanel::compare()
{
    const ChosenVersions chosen = m_table->selected();
    setButtons(chosen);
    m_comparison->stop();
    if (chosen.count() == 0 || chosen.count() > 2 || !m_address.store) {
        m_diff->setHeading(tr("Change"));
        return m_diff->say(tr("Select a version to compare it with now, or two to compare them."));
    }
    HistorySides sides{.session = m_address, .from = chosen.at(chosen.count() - 1)};
    const DeckStore *other = m_stores ? m_stores->storeAt(m_with->currentData().toString()) : nullptr;
    if (chosen.count() == 2) {
        sides.to = chosen.at(0);
        m_diff->setHeading(tr("Change between versions %1 and %2").arg(sides.from.id).arg(sides.to->id));
    } else if (other) {
        sides.other = m_stores->store(m_stores->rowOf(other))->reader();
        m_diff->setHeading(
            tr("Change between version %1 and %2").arg(sides.from.id).arg(m_with->currentText()));
    } else {
        m_diff->setHeading(tr("Change between version %1 and now").arg(sides.from.id));
    }
    m_comparison->compare(sides);
}

} // namespace SessionDeck
