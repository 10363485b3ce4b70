// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/watching.h"

#include "ui/dialogs/alerthistorydialog.h"
#include "ui/dialogs/alertrulesdialog.h"
#include "ui/models/storelistmodel.h"
#include "ui/panels/alertspanel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/monitorpage.h"
#include "ui/panels/rowflash.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storecards.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/notifier.h"
#include "ui/window/pages.h"

#include <QEvent>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 alertMargin = 600'000'000; // microseconds of a chart before and after an alert

} // namespace

Watching::Watching(MainWindow *window, const Options &options)
    : QObject(window),
      m_window(window),
      m_monitor(window->stores(), options.recorders),
      m_reader(options.history),
      m_writer({.file = {.path = options.history}}),
      m_alerts(&m_reader, &m_writer),
      m_page(new MonitorPage(window->stores(), &m_monitor, &m_reader)),
      m_notifier(new Notifier(window))
{
    window->pages()->add(m_page, tr("Monitor"), window->commands()->action(Command::ShowMonitor), 1);
    window->installEventFilter(this);
    connectMonitor();
    connectAlerts();
    m_page->showStore(window->storesPanel()->current());
}

void Watching::connectMonitor()
{
    StoresPanel *panel = m_window->storesPanel();
    panel->setActivity([this](const DeckStore &store) {
        const RecentSamples *recent = m_monitor.recent(DeckMonitor::keyOf(store));
        return recent ? activityLine(*recent) : Sparkline();
    });
    connect(&m_monitor, &DeckMonitor::sampled, &m_writer, &HistoryWriter::append);
    connect(&m_writer, &HistoryWriter::stateChanged, m_page, [this](const HistoryState &state) {
        m_page->showTrouble(state.error ? tr("The history is not recorded: %1").arg(describe(*state.error))
                                        : QString());
    });
    connect(&m_monitor, &DeckMonitor::sampled, panel, &StoresPanel::activityChanged);
    connect(&m_monitor, &DeckMonitor::changesSeen, this, &Watching::flash);
    connect(panel, &StoresPanel::currentChanged, m_page, &MonitorPage::showStore);
    connect(m_page, &MonitorPage::storeChosen, panel, [this, panel](const DeckStore *store) {
        panel->setCurrentRow(m_window->stores()->rowOf(store));
    });
    connect(m_page, &MonitorPage::sessionChosen, this, &Watching::openSession);
}

void Watching::connectAlerts()
{
    auto *list = new AlertsPanel(&m_alerts, [this](const QString &key) { return nameOf(key); });
    m_window->storesPanel()->addBelow(list);
    connect(&m_monitor, &DeckMonitor::sampled, &m_alerts, &AlertDesk::take);
    connect(&m_monitor, &DeckMonitor::forgotten, &m_alerts, &AlertDesk::forget);
    connect(list, &AlertsPanel::chosen, this, &Watching::showAlert);
    connect(list, &AlertsPanel::rulesWanted, this, &Watching::editRules);
    connect(list, &AlertsPanel::historyWanted, this, &Watching::showHistory);
    const CommandSet &commands = *m_window->commands();
    connect(commands.action(Command::AlertRules), &QAction::triggered, this, &Watching::editRules);
    connect(commands.action(Command::AlertHistory), &QAction::triggered, this, &Watching::showHistory);
    for (QAction *action : commands.actions({Command::AlertRules, Command::AlertHistory})) {
        action->setVisible(true);
        action->setEnabled(true);
    }
    m_page->cards()->setAlerts([this](const QString &key) {
        const int raised = m_alerts.raised(key);
        return raised > 0 ? tr("▲ alerts: %1").arg(raised) : QString();
    });
    connect(&m_alerts, &AlertDesk::alarmed, this, [this](const AlertState &alert) {
        m_told = alert;
        m_notifier->tell(nameOf(alert.store), m_alerts.textOf(alert));
    });
    connect(&m_alerts, &AlertDesk::changed, this, [this] {
        if (m_alerts.raised() == 0)
            m_notifier->clear();
    });
    connect(m_notifier, &Notifier::chosen, this, [this] {
        m_window->show();
        m_window->activateWindow();
        showAlert(m_told);
    });
}

void Watching::openSession(DeckStore *store, const QString &id)
{
    m_window->storesPanel()->setCurrentRow(m_window->stores()->rowOf(store));
    m_window->pages()->showPage(m_window->page());
    const auto done = [this, at = QPointer(store), id](bool isListed) {
        if (!isListed && at) // the search hides it
            m_window->inspector()->showSession(at->reader(), id);
    };
    m_window->page()->table()->goTo(id, done);
}

void Watching::flash(const DeckStore *store, const SessionChanges &changes)
{
    if (store != m_window->storesPanel()->current())
        return;
    QStringList ids;
    for (const SessionChange &change : changes.noted)
        ids += change.id;
    m_window->page()->table()->flash()->add(ids);
}

void Watching::showAlert(const AlertState &alert)
{
    const StoreListModel &stores = *m_window->stores();
    for (int row = 0; row < stores.rowCount(); ++row) {
        if (DeckMonitor::keyOf(*stores.store(row)) == alert.store)
            m_window->storesPanel()->setCurrentRow(row);
    }
    m_window->pages()->showPage(m_page);
    const Timestamp moment = alert.raised.isNull() ? alert.since : alert.raised;
    m_page->showMoment(
        {.from = moment.microseconds() - alertMargin, .to = moment.microseconds() + alertMargin},
        alert.metric);
}

void Watching::editRules()
{
    AlertRulesDialog::Options options{.rules = m_alerts.rules(), .history = &m_reader};
    for (const ChartSubject &store : subjectsOf(*m_window->stores()))
        options.stores.push_back({.key = store.key, .name = store.name});
    auto *dialog = new AlertRulesDialog(options, m_window);
    connect(dialog, &AlertRulesDialog::rulesChosen, this, [this](const std::vector<AlertRule> &rules) {
        if (m_alerts.setRules(rules))
            return;
        auto *box = new QMessageBox(
            QMessageBox::Warning, tr("Not Saved"),
            tr("The alert rules are in use, but they could not be saved for later: %1 cannot be written. "
               "Make room there, and confirm the rules again.")
                .arg(QSettings().fileName()),
            QMessageBox::Ok, m_window);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void Watching::showHistory()
{
    auto *dialog = new AlertHistoryDialog(&m_reader, subjectsOf(*m_window->stores()), m_window);
    connect(dialog, &AlertHistoryDialog::chosen, this, &Watching::showAlert);
    dialog->open();
}

QString Watching::nameOf(const QString &storeKey) const
{
    const std::vector<ChartSubject> open = subjectsOf(*m_window->stores());
    const auto found = std::ranges::find(open, storeKey, &ChartSubject::key);
    return found == open.end() ? QString() : found->name;
}

bool Watching::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange)
        m_monitor.setShown(m_window->isVisible() && !m_window->isMinimized());
    return QObject::eventFilter(watched, event);
}

} // namespace SessionDeck
