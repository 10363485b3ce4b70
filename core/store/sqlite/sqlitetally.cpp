// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitetally.h"

#include "core/store/sqlite/sqlitecell.h"
#include "core/store/sqlite/sqliteslices.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

quint64 tallyNameOf(QByteArrayView id)
{
    return qHash(id, QHashSeed::globalSeed());
}

} // namespace

Result<void> SqliteTally::read(SqliteConnection &connection, const SqlitePages &messages)
{
    return stepInSlices(connection, messages, [&](const SqliteStatement &row) {
        SqliteSum &sum = m_sums[tallyNameOf(cellBytes(row, 1))];
        ++sum.messages;
        sum.bytes += rowBytes(row, 2);
        return true;
    });
}

SqliteSum SqliteTally::claim(QByteArrayView id)
{
    const auto sum = m_sums.find(tallyNameOf(id));
    if (sum == m_sums.end())
        return {};
    m_claimed += sum->claimed ? 0 : 1;
    sum->claimed = true;
    return *sum;
}

bool SqliteTally::isOrphan(QByteArrayView id) const
{
    const auto sum = m_sums.find(tallyNameOf(id));
    return sum != m_sums.end() && !sum->claimed;
}

qsizetype SqliteTally::orphans() const
{
    return m_sums.size() - m_claimed;
}

qint64 rowBytes(const SqliteStatement &row, int first)
{
    qint64 bytes = 0;
    for (int column = first; column < sqlite3_column_count(row.handle()); ++column) {
        const int type = sqlite3_column_type(row.handle(), column);
        if (type == SQLITE_TEXT || type == SQLITE_BLOB)
            bytes += sqlite3_column_bytes(row.handle(), column);
        else if (type != SQLITE_NULL)
            bytes += 8;
    }
    return bytes;
}

} // namespace SessionDeck
