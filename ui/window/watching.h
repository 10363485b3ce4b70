// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/historywriter.h"
#include "ui/models/alertdesk.h"
#include "ui/models/deckmonitor.h"

namespace SessionDeck {

class AlertsPanel;
class MainWindow;
class MonitorPage;
class Notifier;

/// Watches the stores of a window and shows it: page Monitor, the lines in the list of stores, the history on
/// the disk.
class Watching : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        /// See meteredOpener(): what the window's stores are opened with.
        std::shared_ptr<OperationRecorders> recorders = {};
        QString history = {}; ///< The file of the history.
    };
    Watching(MainWindow *window, const Options &options);

    DeckMonitor *monitor()
    {
        return &m_monitor;
    }
    AlertDesk *alerts()
    {
        return &m_alerts;
    }
    MonitorPage *page() const
    {
        return m_page;
    }

protected:
    /// Notices whether the window is seen.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectMonitor();
    void connectAlerts();
    void openSession(DeckStore *store, const QString &id);
    void flash(const DeckStore *store, const SessionChanges &changes);
    void showAlert(const AlertState &alert);
    void editRules();
    void showHistory();
    /// The store's name; empty if it is not open.
    QString nameOf(const QString &storeKey) const;

    MainWindow *m_window;
    DeckMonitor m_monitor;
    HistoryReader m_reader;
    HistoryWriter m_writer;
    AlertDesk m_alerts;
    MonitorPage *m_page;
    Notifier *m_notifier;
    AlertState m_told; // what the notifier told last
};

} // namespace SessionDeck
