// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitestatistics.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecell.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

// What a pragma answers; one row per figure that is shown.
struct PragmaFact
{
    const char *key;
    const char *label;
    const char *sql;
    FactUnit unit = FactUnit::Plain;
};
constexpr PragmaFact pragmaFacts[] = {
    {"page_size", QT_TRANSLATE_NOOP("CoreText", "Page size"), "PRAGMA page_size", FactUnit::Bytes},
    {"page_count", QT_TRANSLATE_NOOP("CoreText", "Pages"), "PRAGMA page_count"},
    {"free_pages", QT_TRANSLATE_NOOP("CoreText", "Free pages"), "PRAGMA freelist_count"},
    {"journal_mode", QT_TRANSLATE_NOOP("CoreText", "Journal mode"), "PRAGMA journal_mode"},
    {"auto_vacuum", QT_TRANSLATE_NOOP("CoreText", "Automatic vacuum"), "PRAGMA auto_vacuum"},
    {"encoding", QT_TRANSLATE_NOOP("CoreText", "Text encoding"), "PRAGMA encoding"},
    {"schema_version", QT_TRANSLATE_NOOP("CoreText", "Schema version"), "PRAGMA schema_version"},
    {"user_version", QT_TRANSLATE_NOOP("CoreText", "User version"), "PRAGMA user_version"},
    {"application_id", QT_TRANSLATE_NOOP("CoreText", "Application id"), "PRAGMA application_id"},
    {"tables", QT_TRANSLATE_NOOP("CoreText", "Tables"),
     "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"},
    {"indexes", QT_TRANSLATE_NOOP("CoreText", "Indexes"),
     "SELECT count(*) FROM sqlite_schema WHERE type = 'index'"},
};

Result<StoreFact> read(SqliteConnection &connection, const PragmaFact &fact)
{
    Result<SqliteStatement> row = connection.prepare(fact.sql);
    if (!row)
        return fail(row.error());
    const Result<bool> found = row->step();
    if (!found)
        return fail(found.error());
    return StoreFact{.key = QString::fromLatin1(fact.key),
                     .label = QCoreApplication::translate("CoreText", fact.label),
                     .value = *found ? QString::fromUtf8(cellBytes(*row, 0)) : QString(),
                     .unit = fact.unit};
}

} // namespace

Result<StoreStatistics> readSqliteStatistics(SqliteConnection &connection, const SqliteFacts &facts)
{
    StoreStatistics statistics;
    const Result<qint64> sessions = connection.number(facts.sessionCount);
    const Result<qint64> messages = sessions ? connection.number(facts.messageCount) : sessions;
    if (!messages)
        return fail(messages.error());
    statistics.sessions = *sessions;
    statistics.messages = *messages;
    const QString path = connection.file().target().path;
    const qint64 walBytes = QFileInfo(path + QStringLiteral("-wal")).size(); // 0 if there is none
    statistics.bytes = QFileInfo(path).size() + walBytes;
    statistics.facts.push_back({QStringLiteral("wal_bytes"), CoreText::tr("Write-ahead log"),
                                QString::number(walBytes), FactUnit::Bytes});
    for (const PragmaFact &fact : pragmaFacts) {
        Result<StoreFact> value = read(connection, fact);
        if (!value)
            return fail(value.error());
        statistics.facts.push_back(std::move(*value));
    }
    return statistics;
}

} // namespace SessionDeck
