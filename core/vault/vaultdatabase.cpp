// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultdatabase.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/vault/privatefile.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace SessionDeck {

namespace {

constexpr qint64 vaultApplicationId = 0x53444b56; // "SDKV"
constexpr qint64 vaultFormatVersion = 1;

// See FORMAT.md. Contents stand apart from what lists read, so that lists are small.
constexpr char schema[] = R"sql(
CREATE TABLE stores (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, uri TEXT NOT NULL);
CREATE TABLE images (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL, packed INTEGER NOT NULL,
    data BLOB NOT NULL);
CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, store INTEGER NOT NULL REFERENCES stores, session TEXT NOT NULL,
    made INTEGER NOT NULL, origin TEXT NOT NULL, program TEXT NOT NULL, bulk TEXT, kind INTEGER NOT NULL,
    gone INTEGER NOT NULL, revision TEXT NOT NULL, messages INTEGER NOT NULL, title TEXT NOT NULL,
    expires INTEGER, image INTEGER REFERENCES images);
CREATE INDEX versions_by_session ON versions (store, session, id);
CREATE INDEX versions_by_time ON versions (made);
CREATE INDEX versions_by_image ON versions (image) WHERE image IS NOT NULL;
CREATE INDEX versions_gone ON versions (id) WHERE gone;
CREATE TABLE figures (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE dropped (
    reason TEXT PRIMARY KEY, versions INTEGER NOT NULL, bytes INTEGER NOT NULL, last INTEGER NOT NULL)
    WITHOUT ROWID;
INSERT INTO figures VALUES ('packed_bytes', 0);
PRAGMA application_id = 1396984662;
PRAGMA user_version = 1;
)sql";

Result<void> makeTables(SqliteConnection &connection)
{
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version || *version != 0) // another process was faster
        return version ? Result<void>() : fail(version.error());
    const Result<void> made = connection.execute(schema);
    return made ? transaction->commit() : made;
}

Error noVaultYet(const QString &path)
{
    return {ErrorCode::NotFound, CoreText::tr("There is no vault yet: nothing was changed so far."), path};
}

Result<void> checkFormat(SqliteConnection &connection, const QString &path)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    const Result<qint64> application = connection.number("PRAGMA application_id");
    if (!version || !application)
        return fail(version ? application.error() : version.error());
    if (*application != vaultApplicationId)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("This database is not a vault of SessionDeck. Move it away; a new vault is "
                                 "then made."),
                    path);
    if (*version > vaultFormatVersion)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("The vault was made by a newer SessionDeck. Update this one."), path);
    return {};
}

// A vault of which only the file is there: none was made yet, or its making was interrupted.
Result<bool> isBlank(SqliteConnection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema").map([](qint64 tables) {
        return tables == 0;
    });
}

Result<void> fillBlank(SqliteConnection &connection)
{
    const Result<void> logged = connection.execute("PRAGMA journal_mode = WAL");
    return logged ? makeTables(connection) : logged;
}

// The tables, made if there are none yet, and known ones.
Result<void> makeReady(SqliteConnection &connection, const QString &path, VaultAccess access)
{
    const Result<bool> blank = isBlank(connection);
    if (!blank)
        return fail(blank.error());
    if (*blank && access == VaultAccess::Read)
        return fail(noVaultYet(path));
    Result<void> ready = *blank ? fillBlank(connection) : Result<void>();
    if (ready)
        ready = checkFormat(connection, path);
    if (ready && access == VaultAccess::Write)
        ready = connection.execute("PRAGMA synchronous = FULL");
    return ready;
}

} // namespace

QString defaultVaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sessiondeck/vault.db");
}

Result<std::unique_ptr<SqliteConnection>> openVaultDatabase(const VaultTarget &target, VaultAccess access)
{
    const QString path = target.path.isEmpty() ? defaultVaultPath() : target.path;
    const bool writing = access == VaultAccess::Write;
    if (!writing && !QFileInfo::exists(path))
        return fail(noVaultYet(path));
    if (const Result<void> made = writing ? makePrivateFile(path) : Result<void>(); !made)
        return fail(made.error());
    Result<std::unique_ptr<SqliteConnection>> connection
        = SqliteConnection::open({.path = path,
                                  .access = writing ? SqliteAccess::Write : SqliteAccess::Read,
                                  .busyTimeout = target.busyTimeout});
    if (!connection)
        return connection;
    const Result<void> ready = makeReady(**connection, path, access);
    return ready ? std::move(connection) : fail(ready.error());
}

} // namespace SessionDeck
