// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historypanel.h"

#include "core/vault/vaultkey.h"
#include "core/vault/vaultlists.h"
#include "core/vault/versiondiff.h"
#include "ui/models/vaultwatch.h"
#include "ui/panels/diffpanel.h"
#include "ui/panels/inspectorstate.h"
#include "ui/panels/versiontable.h"

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
      m_restore(new QPushButton(tr("Restore This Version…")))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Versions of the session"));
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_diff);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 8);
    inner->addWidget(splitter, 1);
    inner->addWidget(m_restore, 0, Qt::AlignCenter);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_watch, &VaultWatch::changed, this, &HistoryPanel::load);
    connect(m_state, &InspectorState::retryWanted, this, &HistoryPanel::load);
    connect(m_table, &VersionTable::selectedChanged, this, &HistoryPanel::compare);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { emit restoreWanted(m_table->selected().front()); });
}

void HistoryPanel::setSession(const SessionAddress &address)
{
    m_address = address;
    m_table->setVersions({});
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
        m_table->setVersions(*versions);
    const bool first = m_stack->currentWidget() == m_state;
    m_stack->setCurrentWidget(none || !versions ? static_cast<QWidget *>(m_state) : m_content);
    if (!none && versions && (first || m_table->selected().empty()))
        m_table->selectRow(0);
    compare();
}

void HistoryPanel::compare()
{
    const std::vector<Version> chosen = m_table->selected();
    m_restore->setEnabled(chosen.size() == 1 && chosen.front().kind != VersionKind::Absent);
    if (chosen.empty() || chosen.size() > 2 || !m_address.store) {
        m_diff->setHeading(tr("Change"));
        return m_diff->say(tr("Select a version to compare it with now, or two to compare them."));
    }
    const Version from = chosen.back();
    const std::optional<Version> to
        = chosen.size() == 2 ? std::optional<Version>(chosen.front()) : std::nullopt;
    m_diff->setHeading(to ? tr("Change between versions %1 and %2").arg(from.id).arg(to->id)
                          : tr("Change between version %1 and now").arg(from.id));
    const quint64 visit = ++m_diffs;
    m_address.store->run(
        this,
        [from, to](SessionStore &store, const std::stop_token &) -> Result<VersionDiff> {
            const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
            return vault ? diffVersions(store, **vault, from, to) : fail(vault.error());
        },
        [this, visit](const Result<VersionDiff> &diff) {
            if (visit == m_diffs)
                m_diff->showResult(diff);
        });
}

} // namespace SessionDeck
