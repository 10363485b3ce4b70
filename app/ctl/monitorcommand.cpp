// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/eventloop.h"
#include "app/ctl/monitoredplace.h"
#include "app/ctl/monitorlog.h"
#include "app/ctl/protectionrun.h"
#include "core/metrics/alertsettings.h"
#include "core/metrics/metricshistory.h"

namespace SessionDeck {

namespace {

Result<std::vector<MonitoredStore>> storesOf(Context &context)
{
    std::vector<MonitoredStore> stores;
    for (const QString &place : context.arguments) {
        Result<MonitoredStore> store = monitoredFor(context, place);
        if (!store)
            return fail(store.error());
        stores.push_back(std::move(*store));
    }
    return stores;
}

ExitCode monitor(Context &context)
{
    const Result<std::vector<MonitoredStore>> stores = storesOf(context);
    if (!stores)
        return complain(stores.error());
    QSettings settings(QStringLiteral("SessionDeck"), QStringLiteral("SessionDeck"));
    MonitorLog log(context.out, loadAlertRules(settings));
    HistoryWriter history({.file = {.path = MetricsHistory::defaultPath()}});
    Monitor samples;
    QObject::connect(&samples, &Monitor::sampled, &history, [&](const Sample &sample) {
        history.append(sample);
        for (const AlertEvent &event : log.note(sample)) {
            if (!history.state().storesOfOthers.contains(sample.store))
                history.run([event](SqliteConnection &connection) { return keepAlert(connection, event); });
        }
    });
    QObject::connect(&history, &HistoryWriter::stateChanged, &history,
                     [&](const HistoryState &state) { log.note(state); });
    ProtectionRun protection(context.out);
    for (const MonitoredStore &store : *stores) {
        samples.start(store);
        protection.add(store.location, store.options);
    }
    deliverEvents(context.stop);
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {
    {"interval", "DURATION", QT_TRANSLATE_NOOP("Ctl", "How often (1s, 5s, 1m). Otherwise as in the window.")},
};

} // namespace

const Command monitorCommand = {
    .name = "monitor",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "PROFILE|URI... [--interval DURATION]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Record the figures of stores without a window."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Looks at the stores, each through a connection of its own, until it is stopped (SIGTERM, Ctrl+C), "
        "and\n"
        "keeps what it finds in the history that the window draws its charts from:\n"
        "$XDG_DATA_HOME/sessiondeck/metrics.db. A store that the window or another monitor records already "
        "is\n"
        "left to that one, and taken over when it ends. PROFILE is the name of a store in the window.\n"
        "\n"
        "Prints a line when a store is lost or found again and when an alert is raised or resolved, by the\n"
        "rules of the window. With --json it is one line {\"at\",\"event\",\"store\",...}; event is up, "
        "down, silent,\n"
        "raised, resolved, and where \"protect\" says so: guarded (all sessions are known), kept (versions "
        "of\n"
        "others), backup (by a schedule). That a disk is full, and the history with it, is said on standard "
        "error; "
        "looking\n"
        "and alerting go on."),
    .options = options,
    .fewestArguments = 1,
    .mostArguments = -1,
    .run = monitor,
};

} // namespace SessionDeck
