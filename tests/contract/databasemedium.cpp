// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/medium.h"
#include "tests/support/temporaryplace.h"

#include <QDir>

#include <functional>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr int patience = 10000; // ms to wait for the store's own locks

using RowSink = std::function<void(sqlite3_stmt *)>;

// One connection per statement, so that nothing here is open while the driver works.
void runSql(const QString &path, const QByteArrayList &words, const RowSink &row = {})
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open(qUtf8Printable(path), &database);
    sqlite3_busy_timeout(database, patience);
    int state = sqlite3_prepare_v2(database, words.at(0).constData(), -1, &statement, nullptr);
    for (int i = 1; i < words.size() && state == SQLITE_OK; ++i)
        state = sqlite3_bind_text(statement, i, words.at(i).constData(), int(words.at(i).size()),
                                  SQLITE_STATIC);
    while (state == SQLITE_OK || state == SQLITE_ROW) {
        state = sqlite3_step(statement);
        if (state == SQLITE_ROW && row)
            row(statement);
    }
    if (state != SQLITE_DONE)
        qFatal("%s: %s", words.at(0).constData(), sqlite3_errmsg(database));
    sqlite3_finalize(statement);
    sqlite3_close(database);
}

QByteArray textOf(sqlite3_stmt *statement, int column)
{
    const auto *text = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return QByteArray(text, sqlite3_column_bytes(statement, column));
}

class DatabaseMedium : public Medium
{
public:
    DatabaseMedium();

    StoreLocation location() const override;
    MediumBytes bytes() const override;
    QStringList names() const override;
    void apply(const QByteArrayList &words) override;

private:
    TemporaryPlace m_place;
    QString m_path;
};

DatabaseMedium::DatabaseMedium() : m_path(m_place.path("store/sessions.db"))
{
    QDir().mkpath(m_place.path("store"));
}

StoreLocation DatabaseMedium::location() const
{
    return {.driver = "sqlite", .path = m_path};
}

MediumBytes DatabaseMedium::bytes() const
{
    MediumBytes all;
    if (!QFile::exists(m_path))
        return all;
    QByteArrayList tables;
    runSql(m_path, {"SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1"},
           [&](sqlite3_stmt *row) {
               all["schema of " + QString::fromUtf8(textOf(row, 0))] = textOf(row, 1);
               if (textOf(row, 1).startsWith("CREATE TABLE"))
                   tables.append(textOf(row, 0));
           });
    for (const QByteArray &table : tables) {
        qint64 number = 0; // rows in their own order; tables without a rowid have no other name for a row
        runSql(m_path, {"SELECT * FROM \"" + table + '"'}, [&](sqlite3_stmt *row) {
            const QString place = QString::fromUtf8(table) + u" row " + QString::number(++number) + u' ';
            for (int i = 0; i < sqlite3_column_count(row); ++i)
                all[place + sqlite3_column_name(row, i)]
                    = QByteArray::number(sqlite3_column_type(row, i)) + ':' + textOf(row, i);
        });
    }
    return all;
}

QStringList DatabaseMedium::names() const
{
    return QDir(m_place.path("store")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void DatabaseMedium::apply(const QByteArrayList &words)
{
    runSql(m_path, words);
}

} // namespace

std::unique_ptr<Medium> makeDatabaseMedium()
{
    return std::make_unique<DatabaseMedium>();
}

} // namespace SessionDeck
