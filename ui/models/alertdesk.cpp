// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertdesk.h"

#include "core/metrics/alertmemory.h"
#include "core/metrics/alertsettings.h"

#include <QSettings>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 rememberedFor = 3'600'000'000; // microseconds after it was resolved

// The most urgent first; a rank beyond these is not shown.
int rankOf(const AlertState &alert, Timestamp now)
{
    if (alert.status == AlertStatus::Raised)
        return 0;
    if (alert.status == AlertStatus::Acknowledged)
        return 1;
    const bool isFresh = now.microseconds() - alert.since.microseconds() < rememberedFor;
    return alert.status == AlertStatus::Resolved && isFresh ? 2 : 3;
}

} // namespace

AlertDesk::AlertDesk(HistoryReader *history, HistoryWriter *writer, QObject *parent)
    : QObject(parent), m_writer(writer)
{
    QSettings settings;
    m_engine.setRules(loadAlertRules(settings));
    history->run(
        this, [](MetricsHistory &kept, const std::stop_token &) { return keptAlerts(kept.connection()); },
        [this](const Result<std::vector<AlertState>> &states) {
            if (!states) // there is no history yet
                return;
            m_engine.restore(*states);
            emit changed();
        });
}

bool AlertDesk::setRules(const std::vector<AlertRule> &rules)
{
    QSettings settings;
    const bool isSaved = saveAlertRules(settings, rules);
    m_engine.setRules(rules);
    emit changed();
    return isSaved;
}

std::vector<AlertState> AlertDesk::shown() const
{
    const Timestamp now = Timestamp::now();
    std::vector<AlertState> states = m_engine.states();
    std::erase_if(states, [now](const AlertState &alert) { return rankOf(alert, now) > 2; });
    std::ranges::stable_sort(states, {}, [now](const AlertState &alert) { return rankOf(alert, now); });
    return states;
}

int AlertDesk::raised(const QString &storeKey) const
{
    return int(std::ranges::count_if(m_engine.states(), [&storeKey](const AlertState &alert) {
        return alert.status == AlertStatus::Raised && (storeKey.isEmpty() || alert.store == storeKey);
    }));
}

QString AlertDesk::textOf(const AlertState &alert) const
{
    const auto rule = std::ranges::find(m_engine.rules(), alert.rule, &AlertRule::id);
    return rule == m_engine.rules().end() ? QString() : toText(*rule);
}

void AlertDesk::take(const Sample &sample)
{
    const std::vector<AlertState> states = m_engine.feed(sample);
    for (const AlertState &alert : states) {
        if (alert.status >= AlertStatus::Raised) // what may become an alert is none yet
            keep(alert);
        if (alert.status == AlertStatus::Raised)
            emit alarmed(alert);
    }
    if (!states.empty())
        emit changed();
}

void AlertDesk::acknowledge(const QString &rule, const QString &storeKey)
{
    const std::optional<AlertState> alert = m_engine.acknowledge(rule, storeKey, Timestamp::now());
    if (!alert)
        return;
    keep(*alert);
    emit changed();
}

void AlertDesk::forget(const QString &storeKey)
{
    m_engine.forget(storeKey);
    emit changed();
}

void AlertDesk::keep(const AlertState &alert)
{
    const AlertEvent event{.at = Timestamp::now(), .state = alert, .text = textOf(alert)};
    m_writer->run([event](SqliteConnection &connection) { return keepAlert(connection, event); });
}

} // namespace SessionDeck
