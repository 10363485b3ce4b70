// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/unknownsessions.h"

#include "core/vault/knownlists.h"
#include "core/vault/othersverdict.h"

#include <algorithm>

namespace SessionDeck {

namespace {

size_t listedHash(QByteArrayView id)
{
    return qHash(id, size_t(0x07e5));
}

// What a list has told so far.
struct ListedIds
{
    std::vector<size_t> hashes = {};
    std::vector<SessionToSee> unknown = {};
};

Result<void> takeRow(const SummaryView &row, OthersLook &look, ListedIds &listed)
{
    listed.hashes.push_back(listedHash(row.id));
    const Result<bool> same = look.isAsMarked(row);
    if (!same)
        return fail(same.error());
    if (!*same && listed.unknown.size() < mostUnknownSessions)
        listed.unknown.push_back({QString::fromUtf8(row.id), markOf(row), row.sizeBytes});
    return {};
}

// Known sessions that the list does not have any more.
Result<void> addMissing(OthersLook &look, ListedIds &listed)
{
    constexpr int page = 1000;
    std::ranges::sort(listed.hashes);
    for (QString after; listed.unknown.size() < mostUnknownSessions;) {
        const Result<std::vector<QString>> ids = knownIds(look.known(), look.storeKey(), after, page);
        if (!ids || ids->empty())
            return ids ? Result<void>() : fail(ids.error());
        for (const QString &id : *ids) {
            if (!std::ranges::binary_search(listed.hashes, listedHash(id.toUtf8())))
                listed.unknown.push_back({.id = id});
        }
        after = ids->back();
    }
    return {};
}

} // namespace

Result<std::vector<SessionToSee>> findUnknown(SessionStore &store, OthersLook &look,
                                              const std::stop_token &stop)
{
    ListedIds listed;
    Result<void> done;
    const ScanSink sink{.rows = [&](const SummaryBatch &rows) {
        for (qsizetype i = 0; i < rows.size() && done; ++i)
            done = takeRow(rows.at(i), look, listed);
    }};
    if (const Result<void> scanned = store.scan({.stop = stop}, sink); !scanned)
        return fail(scanned.error());
    if (done)
        done = addMissing(look, listed);
    return done ? Result<std::vector<SessionToSee>>(std::move(listed.unknown)) : fail(done.error());
}

} // namespace SessionDeck
