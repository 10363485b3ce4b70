// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitedriver.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitefigures.h"
#include "core/store/sqlite/sqlitelayout.h"
#include "core/store/sqlite/sqliteopening.h"
#include "core/store/sqlite/sqlitestore.h"

#include <QFileInfo>

#include <algorithm>

namespace SessionDeck {

namespace {

// Names of the layouts, ended by a null pointer.
const char *const *layoutNames()
{
    static const std::vector<const char *> names = [] {
        std::vector<const char *> all;
        for (const SqliteLayout &layout : sqliteLayouts()) {
            all.push_back(layout.name);
            if (layout.partName)
                all.push_back(layout.partName);
        }
        all.push_back(nullptr);
        return all;
    }();
    return names.data();
}

bool claimsPath(const QString &path)
{
    const QFileInfo file(path);
    const bool named = file.suffix() == u"db" || file.suffix() == u"sqlite" || file.suffix() == u"sqlite3";
    return startsLikeSqlite(path) || (file.isFile() && file.size() == 0 && named);
}

tl::unexpected<Error> unknownTables(const SqliteSchema &schema, const QString &path)
{
    QStringList names;
    for (const SqliteTable &table : schema.tables)
        names += table.name;
    QStringList layouts;
    for (const SqliteLayout &layout : sqliteLayouts())
        layouts += QStringLiteral("%1: %2").arg(QLatin1StringView(layout.name), layout.sought());
    return fail(
        ErrorCode::Unsupported,
        CoreText::tr("The tables of this database (%1) hold no sessions in a layout that SessionDeck knows. "
                     "Looked for %2.")
            .arg(names.join(u", "), layouts.join(u"; ")),
        path);
}

std::vector<Detection> recogniseAll(const SqliteSchema &schema, const StoreLocation &location)
{
    std::vector<Detection> found;
    for (const SqliteLayout &layout : sqliteLayouts()) {
        for (const SqliteFinding &finding : layout.recognise(schema)) {
            found.push_back({.location = location, .reason = finding.reason});
            found.back().location.layout = finding.part.isEmpty()
                ? QString::fromLatin1(layout.name)
                : QLatin1StringView(layout.partName) + finding.part;
        }
    }
    return found;
}

Result<std::vector<Detection>> detect(const StoreLocation &location, const OpenOptions &options)
{
    OpenOptions reading = options;
    reading.mode = AccessMode::ReadOnly;
    Result<std::unique_ptr<SqliteConnection>> connection = openSqlite(location.path, reading);
    // What a killed program left half done can only be read after it was undone, which is a change.
    if (!connection && connection.error().code == ErrorCode::ReadOnly
        && options.mode != AccessMode::ReadOnly) {
        reading.mode = AccessMode::ReadWrite;
        connection = openSqlite(location.path, reading);
    }
    if (!connection)
        return fail(connection.error());
    const Result<SqliteSchema> schema = readSqliteSchema(**connection);
    if (!schema)
        return fail(schema.error());
    if (schema->tables.empty())
        return fail(ErrorCode::NotFound, CoreText::tr("The database has no tables yet."), location.path);
    std::vector<Detection> found = recogniseAll(*schema, location);
    if (found.empty())
        return unknownTables(*schema, location.path);
    return found;
}

const SqliteLayout &layoutNamed(const QString &name)
{
    for (const SqliteLayout &layout : sqliteLayouts()) {
        if (name.section(u':', 0, 0) == QLatin1StringView(layout.name))
            return layout;
    }
    return sqliteLayouts().front(); // openStore() refuses names that are not in layoutNames()
}

// The schema, after the tables were made if there is none and that was asked for.
Result<SqliteSchema> schemaFor(SqliteConnection &connection, const SqliteLayout &layout, AccessMode mode)
{
    Result<SqliteSchema> schema = readSqliteSchema(connection);
    if (!schema || mode != AccessMode::Create || !schema->tables.empty())
        return schema;
    if (!layout.create)
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("Stores of the layout \"%1\" are made by the application that owns it.")
                        .arg(QLatin1StringView(layout.name)));
    if (const Result<void> made = layout.create(connection); !made)
        return fail(made.error());
    return readSqliteSchema(connection);
}

Result<std::unique_ptr<SqliteWriter>> writerFor(SqliteConnection &connection, const SqliteLayout &layout,
                                                const SqliteSchema &schema, AccessMode mode)
{
    if (!layout.writer)
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("The layout \"%1\" can only be read for now.").arg(QLatin1StringView(layout.name)));
    const bool asked = mode != AccessMode::ReadOnly;
    if (asked ? connection.isReadOnly() : !QFileInfo(connection.file().target().path).isWritable())
        return fail(ErrorCode::ReadOnly,
                    CoreText::tr("The database file cannot be written. Check the permissions of the file."));
    if (!asked)
        return fail(ErrorCode::ReadOnly, openedForReading());
    // Durable when it returns, whatever the default of this SQLite; a setting of our connection alone.
    if (const Result<void> full = connection.execute("PRAGMA synchronous = FULL"); !full)
        return fail(full.error());
    return layout.writer(schema);
}

Result<std::unique_ptr<SessionStore>> open(const StoreLocation &location, const OpenOptions &options)
{
    const SqliteLayout &layout = layoutNamed(location.layout);
    Result<std::unique_ptr<SqliteConnection>> connection = openSqlite(location.path, options);
    if (!connection)
        return fail(connection.error());
    const Result<SqliteSchema> schema = schemaFor(**connection, layout, options.mode);
    if (!schema)
        return fail(schema.error());
    const QString part = location.layout.section(u':', 1);
    const std::vector<SqliteFinding> found = layout.recognise(*schema);
    if (std::ranges::none_of(
            found, [&](const SqliteFinding &finding) { return part.isEmpty() || finding.part == part; }))
        return unknownTables(*schema, location.path);
    Result<std::unique_ptr<SqliteWriter>> writer = writerFor(**connection, layout, *schema, options.mode);
    return std::make_unique<SqliteStore>(std::move(*connection), layout.reader(*schema, part),
                                         std::move(writer));
}

} // namespace

Driver sqliteDriver()
{
    return {"sqlite", layoutNames(), claimsPath, detect, open, SqliteFigures::open};
}

} // namespace SessionDeck
