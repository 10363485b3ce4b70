// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/database.h"

#include <QFile>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

int takeRow(void *rows, int columns, char **values, char **)
{
    QStringList cells;
    for (int i = 0; i < columns; ++i)
        cells += values[i] ? QString::fromUtf8(values[i]) : QStringLiteral("NULL");
    *static_cast<QStringList *>(rows) += cells.join('|');
    return 0;
}

} // namespace

QStringList queryDatabase(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QStringList rows;
    int code = sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_busy_timeout(database, 10000);
    if (code == SQLITE_OK)
        code = sqlite3_exec(database, sql.constData(), takeRow, &rows, nullptr);
    if (code != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    sqlite3_close(database);
    return rows;
}

} // namespace SessionDeck
