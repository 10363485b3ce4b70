// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqlitedigest.h"

#include "core/store/sqlite/sqlitecell.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

void addCell(QCryptographicHash &hash, const SqliteStatement &row, int column)
{
    const int type = sqlite3_column_type(row.handle(), column);
    if (type == SQLITE_FLOAT) { // all bits of it; as text it would be rounded
        const double value = sqlite3_column_double(row.handle(), column);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof(value)));
        return;
    }
    const QByteArrayView bytes = cellBytes(row, column);
    const qint64 head[] = {type, bytes.size()};
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(head), sizeof(head)));
    hash.addData(bytes);
}

} // namespace

void SqliteDigest::add(const SqliteStatement &row, char table, int first)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QByteArrayView(&table, 1));
    for (int column = first; column < sqlite3_column_count(row.handle()); ++column)
        addCell(hash, row, column);
    const QByteArray digest = hash.result();
    m_low += qFromLittleEndian<quint64>(digest.constData());
    m_high += qFromLittleEndian<quint64>(digest.constData() + 8);
}

Revision SqliteDigest::revision() const
{
    return {QByteArray::number(m_high, 16).rightJustified(16, '0')
            + QByteArray::number(m_low, 16).rightJustified(16, '0')};
}

} // namespace SessionDeck
