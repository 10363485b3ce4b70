// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/retention.h"

#include "core/store/sqlite/sqlitetransaction.h"
#include "core/store/sqlite/sqlitevalues.h"
#include "core/vault/vaultrows.h"

#include <sqlite3.h>

#include <limits>
#include <set>

namespace SessionDeck {

namespace {

// What deletes nothing that is the last of a deleted session.
constexpr char notLastOfDeleted[]
    = "(NOT gone OR EXISTS (SELECT 1 FROM versions n WHERE n.store = v.store AND n.session = v.session AND "
      "n.id > v.id))";

Result<std::vector<qint64>> idsOf(Vault &vault, const QByteArray &sql,
                                  std::initializer_list<SqliteValue> values)
{
    return collectRows(prepareWith(vault.database(), sql, values), [](const SqliteStatement &row) {
        return qint64(sqlite3_column_int64(row.handle(), 0));
    });
}

// The versions that a limit drops now, the oldest first.
Result<std::vector<qint64>> beyondAge(Vault &vault, const RetentionLimits &limits, Timestamp now, int batch)
{
    constexpr qint64 dayMicroseconds = 86'400'000'000;
    if (limits.age.count() == 0)
        return std::vector<qint64>();
    return idsOf(vault, "SELECT id FROM versions WHERE made < ?1 ORDER BY made LIMIT ?2",
                 {now.microseconds() - limits.age.count() * dayMicroseconds, qint64(batch)});
}

Result<std::vector<qint64>> beyondCount(Vault &vault, const RetentionLimits &limits, Timestamp, int batch)
{
    if (limits.versionsPerSession == 0)
        return std::vector<qint64>();
    return idsOf(vault,
                 "SELECT v.id FROM (SELECT store, session, count(*) AS many FROM versions GROUP BY store, "
                 "session HAVING many > ?1) c JOIN versions v ON v.store = c.store AND v.session = c.session "
                 "WHERE v.id <= (SELECT o.id FROM versions o WHERE o.store = c.store AND o.session = "
                 "c.session ORDER BY o.id DESC LIMIT 1 OFFSET ?1) ORDER BY v.id LIMIT ?2",
                 {limits.versionsPerSession, qint64(batch)});
}

Result<std::vector<qint64>> beyondSize(Vault &vault, const RetentionLimits &limits, Timestamp, int batch)
{
    const Result<qint64> used = vaultFigure(vault, "packed_bytes", 0);
    if (!used || limits.totalBytes == 0 || *used <= limits.totalBytes)
        return used ? std::vector<qint64>() : Result<std::vector<qint64>>(fail(used.error()));
    // Sums what each would free if it went; a content that others share counts early, so that this drops
    // too few in a round rather than too many.
    return idsOf(vault,
                 QByteArray("SELECT id FROM (SELECT v.id AS id, sum(coalesce(i.packed, 0)) OVER (ORDER BY "
                            "v.id) - coalesce(i.packed, 0) AS before FROM versions v LEFT JOIN images i ON "
                            "i.id = v.image WHERE ")
                     + notLastOfDeleted + ") WHERE before < ?1 ORDER BY id LIMIT ?2",
                 {*used - limits.totalBytes, qint64(batch)});
}

struct Limit
{
    const char *name;
    Result<std::vector<qint64>> (*beyond)(Vault &, const RetentionLimits &, Timestamp, int);
};
constexpr Limit retentionKinds[] = {{"age", beyondAge}, {"count", beyondCount}, {"size", beyondSize}};

Result<qint64> drop(Vault &vault, const Limit &limit, const RetentionLimits &limits, Timestamp now, int batch)
{
    const Result<std::vector<qint64>> ids = limit.beyond(vault, limits, now, batch);
    if (!ids || ids->empty())
        return ids ? Result<qint64>(0) : fail(ids.error());
    const Result<FreedVersions> freed = deleteVersions(vault.database(), *ids);
    if (!freed)
        return fail(freed.error());
    const Result<void> counted
        = runWith(vault.database(),
                  "INSERT INTO dropped VALUES (?1, ?2, ?3, ?4) ON CONFLICT (reason) DO UPDATE SET versions = "
                  "versions + ?2, bytes = bytes + ?3, last = ?4",
                  {QByteArray(limit.name), freed->versions, freed->bytes, now.microseconds()});
    return counted ? Result<qint64>(freed->versions) : fail(counted.error());
}

} // namespace

Result<bool> tidy(Vault &vault, Timestamp now, int batch)
{
    const Result<RetentionLimits> limits = retentionLimits(vault);
    if (!limits)
        return fail(limits.error());
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(vault.database(), SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    bool more = false;
    for (const Limit &limit : retentionKinds) {
        const Result<qint64> dropped = drop(vault, limit, *limits, now, batch);
        if (!dropped)
            return fail(dropped.error());
        more = more || *dropped >= batch;
    }
    const Result<void> done = transaction->commit();
    return done ? Result<bool>(more) : fail(done.error());
}

Result<qint64> countBeyond(Vault &vault, const RetentionLimits &limits, Timestamp now)
{
    std::set<qint64> all;
    for (const Limit &limit : retentionKinds) {
        const Result<std::vector<qint64>> ids
            = limit.beyond(vault, limits, now, std::numeric_limits<int>::max());
        if (!ids)
            return fail(ids.error());
        all.insert(ids->begin(), ids->end());
    }
    return qint64(all.size());
}

} // namespace SessionDeck
