// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/knowndatabase.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitetransaction.h"
#include "core/vault/knownsessions.h"
#include "core/vault/privatefile.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

constexpr qint64 knownApplication = 0x53444b4e; // "SDKN"
constexpr qint64 knownFormat = 1;

// See FORMAT.md. The triggers keep the sum, since counting it would read every row.
constexpr char knownSchema[] = R"sql(
CREATE TABLE known (
    store TEXT NOT NULL, session TEXT NOT NULL, mark TEXT NOT NULL, revision TEXT NOT NULL,
    messages INTEGER NOT NULL, title TEXT NOT NULL, expires INTEGER, after INTEGER NOT NULL, hash TEXT NOT NULL,
    bytes INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (store, session));
CREATE TABLE figures (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO figures VALUES ('packed_bytes', 0);
CREATE TRIGGER known_in AFTER INSERT ON known BEGIN
    UPDATE figures SET value = value + length(new.data) WHERE name = 'packed_bytes'; END;
CREATE TRIGGER known_out AFTER DELETE ON known BEGIN
    UPDATE figures SET value = value - length(old.data) WHERE name = 'packed_bytes'; END;
PRAGMA application_id = 1396984654;
PRAGMA user_version = 1;
)sql";

Result<void> makeKnownTables(SqliteConnection &connection)
{
    Result<SqliteTransaction> transaction
        = SqliteTransaction::begin(connection, SqliteTransaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    const Result<qint64> tables = connection.number("SELECT count(*) FROM sqlite_schema");
    if (!tables || *tables != 0) // another process was faster
        return tables ? Result<void>() : fail(tables.error());
    const Result<void> made = connection.execute(knownSchema);
    return made ? transaction->commit() : made;
}

Result<void> checkKnownFormat(SqliteConnection &connection, const QString &path)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    const Result<qint64> application = connection.number("PRAGMA application_id");
    if (!version || !application)
        return fail(version ? application.error() : version.error());
    if (*application != knownApplication)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("This database is not SessionDeck's. Move it away; a new one is then made."),
                    path);
    if (*version > knownFormat)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("This database was made by a newer SessionDeck. Update this one."), path);
    return {};
}

} // namespace

QString knownPath(const VaultTarget &vault)
{
    const QString path = vault.path.isEmpty() ? defaultVaultPath() : vault.path;
    return QFileInfo(path).path() + QStringLiteral("/known.db");
}

Result<std::unique_ptr<SqliteConnection>> openKnownDatabase(const QString &path,
                                                            std::chrono::milliseconds busyTimeout)
{
    if (const Result<void> made = makePrivateFile(path); !made)
        return fail(made.error());
    Result<std::unique_ptr<SqliteConnection>> connection
        = SqliteConnection::open({.path = path, .access = SqliteAccess::Write, .busyTimeout = busyTimeout});
    if (!connection)
        return connection;
    // Without recursive triggers, a row that is replaced would not be taken from the sum.
    Result<void> ready = (*connection)
                             ->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                                       "PRAGMA recursive_triggers = ON");
    const Result<qint64> tables = (*connection)->number("SELECT count(*) FROM sqlite_schema");
    if (ready && tables && *tables == 0)
        ready = makeKnownTables(**connection);
    if (ready)
        ready = tables ? checkKnownFormat(**connection, path) : fail(tables.error());
    return ready ? std::move(connection) : fail(ready.error());
}

} // namespace SessionDeck
