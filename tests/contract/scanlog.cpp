// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/scanlog.h"

#include <algorithm>

namespace SessionDeck {

namespace {

void addRow(std::vector<SessionSummary> &rows, const SessionSummary &row)
{
    const auto known = std::ranges::find(rows, row.id, &SessionSummary::id);
    if (known == rows.end())
        rows.push_back(row);
    else
        *known = row;
}

} // namespace

QStringList ScanLog::ids() const
{
    QStringList ids;
    for (const SessionSummary &row : rows)
        ids.append(row.id);
    ids.sort();
    return ids;
}

const SessionSummary &ScanLog::row(const QString &id) const
{
    const auto found = std::ranges::find(rows, id, &SessionSummary::id);
    if (found == rows.end())
        qFatal("the scan did not list %s but %s", qPrintable(id), qPrintable(ids().join(u' ')));
    return *found;
}

QString ScanLog::damageText() const
{
    QStringList lines;
    for (const Error &error : damage)
        lines.append(describe(error));
    return lines.join(u'\n');
}

ScanLog scanAll(SessionStore &store, const ScanRequest &request)
{
    ScanLog log;
    ScanSink sink;
    sink.rows = [&](const SummaryBatch &batch) {
        log.batches.push_back(batch.size());
        for (qsizetype i = 0; i < batch.size(); ++i)
            addRow(log.rows, toSummary(batch.at(i)));
    };
    sink.progress = [&](const ScanProgress &progress) { log.progress.push_back(progress); };
    sink.damage = [&](const Error &error) { log.damage.push_back(error); };
    log.outcome = store.scan(request, sink);
    return log;
}

SessionSummary expectedRow(const LoadedSession &loaded)
{
    const Session &session = loaded.session;
    return {.id = session.id,
            .title = session.title,
            .participants = session.participants,
            .messageCount = loaded.totalMessages,
            .created = session.created,
            .lastActivity = session.lastActivity,
            .expires = session.expires,
            .health = loaded.health,
            .reason = loaded.reason};
}

} // namespace SessionDeck
