// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertmemory.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitetransaction.h"

#include <sqlite3.h>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 mostEvents = 100'000;

constexpr const char *statusNames[] = {"quiet", "pending", "raised", "acknowledged", "resolved"};

AlertStatus statusNamed(QByteArrayView name)
{
    const auto found
        = std::ranges::find(statusNames, name, [](const char *known) { return QByteArrayView(known); });
    return found == std::end(statusNames) ? AlertStatus::Quiet : AlertStatus(found - statusNames);
}

void bindState(SqliteStatement &row, const AlertState &state)
{
    row.bind(1, QByteArrayView(state.rule.toUtf8()));
    row.bind(2, QByteArrayView(state.store.toUtf8()));
    row.bind(3, QByteArrayView(statusNames[size_t(state.status)]));
    row.bind(4, state.since.microseconds());
    row.bind(5, state.value);
    row.bind(6, QByteArrayView(state.metric));
}

// Columns 0 to 5 are rule, store, status, since, value, metric.
AlertState stateIn(const SqliteStatement &row)
{
    return {.rule = QString::fromUtf8(cellBytes(row, 0)),
            .store = QString::fromUtf8(cellBytes(row, 1)),
            .status = statusNamed(cellBytes(row, 2)),
            .since = Timestamp::fromMicroseconds(sqlite3_column_int64(row.handle(), 3)),
            .value = sqlite3_column_double(row.handle(), 4),
            .metric = cellBytes(row, 5).toByteArray()};
}

} // namespace

QString alertStatusName(AlertStatus status)
{
    return QString::fromLatin1(statusNames[size_t(status)]);
}

Result<void> keepAlert(SqliteConnection &connection, const AlertEvent &event)
{
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Write);
    Result<SqliteStatement> state = connection.prepare(
        "INSERT OR REPLACE INTO alerts (rule, store, status, since, value, metric, raised, times)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    Result<SqliteStatement> happened
        = connection.prepare("INSERT INTO alert_events (rule, store, status, at, value, metric, text) VALUES "
                             "(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    Result<SqliteStatement> old
        = connection.prepare("DELETE FROM alert_events WHERE id <= (SELECT max(id) FROM alert_events) - ?1");
    if (!transaction || !state || !happened || !old)
        return fail(!transaction    ? transaction.error()
                        : !state    ? state.error()
                        : !happened ? happened.error()
                                    : old.error());
    bindState(*state, event.state);
    state->bind(7, event.state.raised.microseconds());
    state->bind(8, qint64(event.state.times));
    bindState(*happened, event.state);
    happened->bind(4, event.at.microseconds());
    happened->bind(7, QByteArrayView(event.text.toUtf8()));
    old->bind(1, mostEvents);
    for (SqliteStatement *statement : {&*state, &*happened, &*old}) {
        if (const Result<void> done = statement->run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::vector<AlertState>> keptAlerts(SqliteConnection &connection)
{
    Result<SqliteStatement> row
        = connection.prepare("SELECT rule, store, status, since, value, metric, raised, times FROM alerts");
    if (!row)
        return fail(row.error());
    std::vector<AlertState> states;
    Result<bool> found = row->step();
    for (; found && *found; found = row->step()) {
        states.push_back(stateIn(*row));
        states.back().raised = Timestamp::fromMicroseconds(sqlite3_column_int64(row->handle(), 6));
        states.back().times = sqlite3_column_int(row->handle(), 7);
    }
    return found ? Result<std::vector<AlertState>>(std::move(states)) : fail(found.error());
}

Result<std::vector<AlertEvent>> keptAlertEvents(SqliteConnection &connection, const AlertEventQuery &query)
{
    Result<SqliteStatement> row
        = connection.prepare("SELECT rule, store, status, at, value, metric, text, id FROM alert_events"
                             " WHERE id < ?1 AND (?2 = '' OR store = ?2) AND (?3 = '' OR status = ?3)"
                             " ORDER BY id DESC LIMIT ?4");
    if (!row)
        return fail(row.error());
    row->bind(1, query.below);
    row->bind(2, QByteArrayView(query.store.toUtf8()));
    row->bind(3, QByteArrayView(query.status ? statusNames[size_t(*query.status)] : ""));
    row->bind(4, qint64(query.limit));
    std::vector<AlertEvent> events;
    Result<bool> found = row->step();
    for (; found && *found; found = row->step()) {
        const AlertState state = stateIn(*row);
        events.push_back({.at = state.since,
                          .state = state,
                          .text = QString::fromUtf8(cellBytes(*row, 6)),
                          .number = sqlite3_column_int64(row->handle(), 7)});
    }
    return found ? Result<std::vector<AlertEvent>>(std::move(events)) : fail(found.error());
}

} // namespace SessionDeck
