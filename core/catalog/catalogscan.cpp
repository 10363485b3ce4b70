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

// Whether the row has all that lists show.
bool takeRow(CatalogPublisher &to, const SummaryView &row)
{
    if (!to.catalog().upsert(row))
        noteDamage(to.state(),
                   {.code = ErrorCode::Corrupt,
                    .message = CoreText::tr("A session has an id that is empty or longer than 512 bytes; it "
                                            "cannot be listed.")});
    return row.messageCount >= 0 && row.sizeBytes >= 0;
}

Result<bool> scanAll(CatalogPublisher &to, SessionStore &store, const ScanRequest &request)
{
    StoreState &state = to.state();
    state.damage.clear();
    state.damageCount = 0;
    bool isComplete = true;
    ScanSink sink;
    sink.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            isComplete &= takeRow(to, rows.at(i));
        to.publishWhenDue();
    };
    sink.progress = [&to](const ScanProgress &progress) {
        to.state().progress = progress;
        to.publishWhenDue();
    };
    sink.damage = [&state](const Error &error) { noteDamage(state, error); };
    to.catalog().beginScan();
    const Result<void> scanned = store.scan(request, sink);
    to.catalog().endScan(!scanned                                   ? Catalog::ScanEnd::Partial
                             : request.depth == ScanDepth::Complete ? Catalog::ScanEnd::Whole
                                                                    : Catalog::ScanEnd::Headers);
    return scanned ? Result<bool>(isComplete || request.depth == ScanDepth::Complete) : fail(scanned.error());
}

Result<bool> scanSome(CatalogPublisher &to, SessionStore &store, const ScanRequest &request)
{
    QSet<QByteArray> missing;
    for (const QString &id : request.ids)
        missing.insert(id.toUtf8());
    bool isComplete = true;
    ScanSink sink;
    sink.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            to.changes().noteRow(to.catalog().find(rows.at(i).id), rows.at(i), request.depth);
            isComplete &= takeRow(to, rows.at(i));
            missing.remove(rows.at(i).id.toByteArray());
        }
    };
    const Result<void> scanned = store.scan(request, sink);
    if (!scanned)
        return fail(scanned.error());
    for (const QByteArray &id : std::as_const(missing)) {
        if (const std::optional<SummaryView> row = to.catalog().find(id))
            to.changes().noteRemoved(*row);
        to.catalog().remove(id);
    }
    // What has no header may still have messages.
    return (isComplete && missing.isEmpty()) || request.depth == ScanDepth::Complete;
}

} // namespace

Result<bool> scanInto(CatalogPublisher &to, SessionStore &store, const ScanRequest &request)
{
    return request.ids.isEmpty() ? scanAll(to, store, request) : scanSome(to, store, request);
}

} // namespace SessionDeck
