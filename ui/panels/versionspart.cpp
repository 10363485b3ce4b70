// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/versionspart.h"

#include "core/vault/vaultlists.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/vaultwatch.h"
#include "ui/models/versioncolumns.h"
#include "ui/panels/diffpanel.h"
#include "ui/panels/inspectorstate.h"
#include "ui/panels/versiontable.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int mostVersions = 10'000; // in the list of all; a session's own history has no bound

// What stands in place of the table.
void explain(InspectorState &state, VersionsPart::Shows what, const Result<VersionList> &versions)
{
    if (!versions && versions.error().code != ErrorCode::NotFound)
        state.showError(VersionsPart::tr("The vault cannot be read"), describe(versions.error()));
    else if (what == VersionsPart::Shows::Trash)
        state.showHint(
            VersionsPart::tr("The trash is empty.\nSessions that are deleted with SessionDeck come "
                             "here, and can be put back."));
    else
        state.showHint(
            VersionsPart::tr("There are no versions yet.\nBefore SessionDeck changes a session, what "
                             "it was is kept here."));
}

} // namespace

VersionsPart::VersionsPart(Shows what, StoreListModel *stores, QWidget *parent)
    : QWidget(parent),
      m_shows(what),
      m_stores(stores),
      m_watch(new VaultWatch(&m_vault, this)),
      m_stack(new QStackedWidget),
      m_state(new InspectorState),
      m_table(new VersionTable(what == Shows::Trash ? VersionColumns::Trash : VersionColumns::Changes,
                               VersionTableModel::Ticks::Boxes)),
      m_diff(new DiffPanel)
{
    const bool trash = what == Shows::Trash;
    setObjectName(trash ? QStringLiteral("trashPart") : QStringLiteral("versionsPart"));
    m_table->setObjectName(trash ? QStringLiteral("trashTable") : QStringLiteral("versionsTable"));
    m_table->setAccessibleName(trash ? tr("Deleted sessions") : tr("Versions"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_diff);
    splitter->setSizes({400, 260});
    m_stack->addWidget(m_state);
    m_stack->addWidget(splitter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_watch, &VaultWatch::changed, this, &VersionsPart::load);
    connect(m_state, &InspectorState::retryWanted, this, &VersionsPart::load);
    connect(m_table, &VersionTable::selectedChanged, this, &VersionsPart::preview);
    connect(m_table, &VersionTable::selectedChanged, this, &VersionsPart::chosenChanged);
    connect(m_table->versions(), &VersionTableModel::tickedChanged, this, &VersionsPart::chosenChanged);
    preview();
}

ChosenVersions VersionsPart::chosen() const
{
    ChosenVersions ticked = m_table->versions()->ticked();
    return ticked.count() == 0 ? m_table->selected() : ticked;
}

void VersionsPart::choose(qint64 version)
{
    const std::vector<Version> &rows = m_table->versions()->versions();
    const auto row = std::ranges::find(rows, version, &Version::id);
    m_wanted = row == rows.end() ? version : 0;
    if (row == rows.end())
        return;
    m_table->versions()->tickAll(Qt::Unchecked);
    m_table->selectRow(int(row - rows.begin()));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void VersionsPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch->setOn(true);
}

void VersionsPart::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch->setOn(false);
}

void VersionsPart::load()
{
    m_vault.run(
        this,
        [what = m_shows](Vault &vault) -> Result<VersionList> {
            Result<std::vector<Version>> versions
                = what == Shows::Trash ? listTrash(vault, {}) : listVersions(vault, {.limit = mostVersions});
            if (!versions)
                return fail(versions.error());
            return std::make_shared<const std::vector<Version>>(std::move(*versions));
        },
        [this](const Result<VersionList> &versions) { take(versions); });
}

void VersionsPart::take(const Result<VersionList> &versions)
{
    const bool any = versions && !(*versions)->empty();
    if (!any)
        explain(*m_state, m_shows, versions);
    m_table->setVersions(versions ? *versions : std::make_shared<const std::vector<Version>>());
    m_stack->setCurrentIndex(any ? 1 : 0);
    emit counted(m_table->versions()->rowCount());
    if (m_wanted != 0)
        choose(std::exchange(m_wanted, 0));
    emit chosenChanged();
}

void VersionsPart::preview()
{
    const ChosenVersions chosen = m_table->selected();
    const quint64 visit = ++m_diffs;
    const auto take = [this, visit](const Result<VersionDiff> &diff) {
        if (visit == m_diffs)
            m_diff->showResult(diff);
    };
    m_diff->setHeading(m_shows == Shows::Trash ? tr("Content") : tr("Change"));
    if (chosen.count() != 1)
        return m_diff->say(tr("Select a session to see what would be put back."));
    const Version version = chosen.at(0);
    DeckStore *store = m_shows == Shows::Versions ? m_stores->storeAt(version.uri) : nullptr;
    if (!store) {
        m_diff->setHeading(tr("Content of version %1").arg(version.id));
        const SessionNow now = [] { return fail(ErrorCode::NotFound, tr("Its store is not open.")); };
        return m_vault.run(
            this, [version, now](Vault &vault) { return previewVersion(vault, version, now); }, take);
    }
    m_diff->setHeading(tr("Change between version %1 and now").arg(version.id));
    store->reader()->run(
        this,
        [version](SessionStore &reader, const std::stop_token &) -> Result<VersionDiff> {
            const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
            return vault ? diffVersions(reader, **vault, version, {}) : fail(vault.error());
        },
        take);
}

} // namespace SessionDeck
