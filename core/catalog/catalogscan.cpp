// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogscan.h"

#include "core/base/coretext.h"

#include <QSet>

namespace SessionDeck {

namespace {

constexpr size_t maxDamage = 100;

void noteDamage(StoreState &state, const Error &error)
{
    ++state.damageCount;
    if (state.damage.size() < maxDamage)
        state.damage.push_back(error);
}

void takeRow(CatalogPublisher &to, const SummaryView &row)
{
    if (!to.catalog().upsert(row))
        noteDamage(to.state(),
                   {.code = ErrorCode::Corrupt,
                    .message = CoreText::tr("A session has an id that is empty or longer than 512 bytes; it "
                                            "cannot be listed.")});
}

} // namespace

Result<void> scanAll(SessionStore &store, CatalogPublisher &to, std::stop_token stop)
{
    StoreState &state = to.state();
    state.damage.clear();
    state.damageCount = 0;
    ScanSink sink;
    sink.rows = [&to](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            takeRow(to, rows.at(i));
        to.publishWhenDue();
    };
    sink.progress = [&to](const ScanProgress &progress) {
        to.state().progress = progress;
        to.publishWhenDue();
    };
    sink.damage = [&state](const Error &error) { noteDamage(state, error); };
    to.catalog().beginScan();
    Result<void> scanned = store.scan({.depth = ScanDepth::Complete, .stop = std::move(stop)}, sink);
    to.catalog().endScan(scanned ? Catalog::ScanEnd::Whole : Catalog::ScanEnd::Partial);
    return scanned;
}

Result<void> scanSome(SessionStore &store, CatalogPublisher &to, const QStringList &ids, std::stop_token stop)
{
    QSet<QByteArray> missing;
    for (const QString &id : ids)
        missing.insert(id.toUtf8());
    ScanSink sink;
    sink.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            takeRow(to, rows.at(i));
            missing.remove(rows.at(i).id.toByteArray());
        }
    };
    const ScanRequest request{.depth = ScanDepth::Complete, .ids = ids, .stop = std::move(stop)};
    Result<void> scanned = store.scan(request, sink);
    if (scanned) {
        for (const QByteArray &id : std::as_const(missing))
            to.catalog().remove(id);
    }
    return scanned;
}

} // namespace SessionDeck
