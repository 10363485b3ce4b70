// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchstores.h"

#include "core/catalog/catalog.h"
#include "tests/bench/benchrun.h"

namespace SessionDeck {

namespace {

void scan(const StoreLocation &location, const ScanSink &sink)
{
    const Result<void> scanned = openBenchStore(location, AccessMode::ReadOnly)->scan({}, sink);
    if (!scanned)
        giveUp(describe(scanned.error()));
}

} // namespace

void makeBenchStore(const StoreLocation &location, const StoreSize &size)
{
    const Result<void> made = makeStore(location, size);
    if (!made)
        giveUp(describe(made.error()));
}

std::unique_ptr<SessionStore> openBenchStore(const StoreLocation &location, AccessMode mode)
{
    Result<OpenedStore> opened = openStore(location, {.mode = mode});
    if (!opened)
        giveUp(describe(opened.error()));
    return std::move(opened->store);
}

void expectCount(qint64 count, qint64 expected)
{
    if (count != expected)
        giveUp(QString("%1 sessions were listed instead of %2").arg(count).arg(expected));
}

void listStore(const StoreLocation &location, qint64 expected)
{
    qint64 count = 0;
    scan(location, {.rows = [&count](const SummaryBatch &rows) { count += rows.size(); }});
    expectCount(count, expected);
}

void catalogStore(const StoreLocation &location, qint64 expected)
{
    Catalog catalog;
    scan(location, {.rows = [&catalog](const SummaryBatch &rows) {
             for (qsizetype i = 0; i < rows.size(); ++i)
                 catalog.upsert(rows.at(i));
         }});
    expectCount(catalog.sessions(), expected);
}

QString firstId(const StoreLocation &location)
{
    QString id;
    scan(location, {.rows = [&id](const SummaryBatch &rows) { id = QString::fromUtf8(rows.at(0).id); }});
    return id;
}

void appendMessage(SessionStore &store, const QString &id)
{
    const Message message{.sender = "Agent-1",
                          .content = "Agreed. Let us write it down in the decision log."};
    const Result<Revision> appended = store.append({.id = id, .messages = {message}});
    if (!appended)
        giveUp(describe(appended.error()));
}

} // namespace SessionDeck
