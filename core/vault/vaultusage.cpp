// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultusage.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/store/sqlite/sqlitevalues.h"
#include "core/vault/vaultrows.h"

#include <sqlite3.h>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr char ageDays[] = "limit_age_days";
constexpr char perSession[] = "limit_versions_per_session";
constexpr char totalBytes[] = "limit_total_bytes";

DroppedVersions droppedIn(const SqliteStatement &row)
{
    return {.reason = QString::fromUtf8(cellBytes(row, 0)),
            .versions = sqlite3_column_int64(row.handle(), 1),
            .bytes = sqlite3_column_int64(row.handle(), 2),
            .last = Timestamp::fromMicroseconds(sqlite3_column_int64(row.handle(), 3))};
}

} // namespace

Result<qint64> vaultFigure(Vault &vault, const char *name, qint64 otherwise)
{
    Result<SqliteStatement> row
        = prepareWith(vault.database(), "SELECT value FROM figures WHERE name = ?1", {QByteArray(name)});
    const Result<bool> found = row ? row->step() : fail(row.error());
    if (!found)
        return fail(found.error());
    return *found ? sqlite3_column_int64(row->handle(), 0) : otherwise;
}

Result<RetentionLimits> retentionLimits(Vault &vault)
{
    const RetentionLimits defaults;
    const Result<qint64> age = vaultFigure(vault, ageDays, defaults.age.count());
    const Result<qint64> count = vaultFigure(vault, perSession, defaults.versionsPerSession);
    const Result<qint64> size = vaultFigure(vault, totalBytes, defaults.totalBytes);
    for (const Result<qint64> *read : {&age, &count, &size}) {
        if (!*read)
            return fail(read->error());
    }
    return RetentionLimits{.age = std::chrono::days(*age), .versionsPerSession = *count, .totalBytes = *size};
}

Result<void> setRetentionLimits(Vault &vault, const RetentionLimits &limits)
{
    struct LimitFigure
    {
        const char *name;
        qint64 value;
    };
    const LimitFigure figures[] = {{ageDays, limits.age.count()},
                                   {perSession, limits.versionsPerSession},
                                   {totalBytes, limits.totalBytes}};
    if (std::ranges::any_of(figures, [](const LimitFigure &each) { return each.value < 0; }))
        return fail(ErrorCode::Invalid, CoreText::tr("A limit cannot be negative; 0 means without limit."));
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(vault.database(), SqliteTransaction::Kind::Write);
    Result<void> done = transaction ? Result<void>() : fail(transaction.error());
    for (const LimitFigure &each : figures) {
        if (done)
            done = runWith(vault.database(), "INSERT OR REPLACE INTO figures VALUES (?1, ?2)",
                           {QByteArray(each.name), each.value});
    }
    return done ? transaction->commit() : done;
}

Result<VaultUsage> vaultUsage(Vault &vault)
{
    const Result<qint64> versions = vault.database().number("SELECT count(*) FROM versions");
    const Result<qint64> oldest = vault.database().number("SELECT min(made) FROM versions");
    const Result<qint64> bytes = vaultFigure(vault, "packed_bytes", 0);
    Result<std::vector<DroppedVersions>> dropped = collectRows(
        vault.database().prepare("SELECT reason, versions, bytes, last FROM dropped ORDER BY reason"),
        droppedIn);
    for (const Result<qint64> *read : {&versions, &oldest, &bytes}) {
        if (!*read)
            return fail(read->error());
    }
    if (!dropped)
        return fail(dropped.error());
    return VaultUsage{.versions = *versions,
                      .packedBytes = *bytes,
                      .oldest = *versions > 0 ? Timestamp::fromMicroseconds(*oldest) : Timestamp(),
                      .dropped = std::move(*dropped)};
}

} // namespace SessionDeck
