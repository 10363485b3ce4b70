// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storerows.h"

namespace SessionDeck {

QMap<QString, SessionSummary> listedRows(SessionStore &store, ScanDepth depth)
{
    QMap<QString, SessionSummary> rows;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const SessionSummary row = toSummary(batch.at(i));
            rows[row.id] = row;
        }
    }};
    if (const Result<void> done = store.scan({.depth = depth}, sink); !done)
        qFatal("scan: %s", qPrintable(describe(done.error())));
    return rows;
}

SessionSummary listedRow(SessionStore &store, const QString &id)
{
    return listedRows(store).value(id);
}

QStringList listedIds(SessionStore &store)
{
    return listedRows(store).keys();
}

} // namespace SessionDeck
