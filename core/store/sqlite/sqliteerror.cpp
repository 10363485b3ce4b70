// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/sqliteerror.h"

#include "core/base/coretext.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace SessionDeck {

namespace {

// One row per result code that we can say more about than SQLite does. Extended codes stand before the
// primary code that they belong to.
struct CodeMeaning
{
    int code;
    ErrorCode kind;
    const char *advice;
    bool isWhole = false; // SQLite's own words would mislead
};
constexpr CodeMeaning codeMeanings[] = {
    {SQLITE_CANTOPEN_ISDIR, ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("CoreText", "This is a folder. Name the database file in it.")},
    {SQLITE_READONLY_DBMOVED, ErrorCode::Unreachable,
     QT_TRANSLATE_NOOP("CoreText", "The database file was moved or replaced. Open it again.")},
    {SQLITE_IOERR_NOMEM, ErrorCode::Io, QT_TRANSLATE_NOOP("CoreText", "There is not enough memory.")},
    {SQLITE_READONLY_ROLLBACK, ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP(
         "CoreText",
         "A program was stopped in the middle of a change to this database. What is in the file now is "
         "half of that change, so it was not read. The file beside it whose name ends in \"-journal\" "
         "takes the change back: let the application that owns the database open it, or run \"sqlite3 "
         "FILE .tables\" once. Do not delete the journal."),
     true},
    {SQLITE_READONLY_RECOVERY, ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP(
         "CoreText",
         "A program was stopped while it wrote this database. Its last changes stand in the file beside "
         "it whose name ends in \"-wal\", which cannot be taken in without the right to write. Let the "
         "application that owns the database open it. Do not delete that file."),
     true},
    {SQLITE_BUSY, ErrorCode::Locked,
     QT_TRANSLATE_NOOP("CoreText", "Another program is using the database. Try again when it is done.")},
    {SQLITE_LOCKED, ErrorCode::Locked,
     QT_TRANSLATE_NOOP("CoreText", "The table is in use. Try again when that is done.")},
    {SQLITE_READONLY, ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("CoreText",
                       "The database cannot be written. Check the permissions of the file and its folder.")},
    {SQLITE_FULL, ErrorCode::NoSpace,
     QT_TRANSLATE_NOOP("CoreText", "The disk is full. Nothing was changed; free some space and try again.")},
    {SQLITE_NOTADB, ErrorCode::Corrupt, QT_TRANSLATE_NOOP("CoreText", "This is not a SQLite database.")},
    {SQLITE_CORRUPT, ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("CoreText",
                       "The database is damaged. Keep a copy of it as it is before you try to repair it.")},
    {SQLITE_CANTOPEN, ErrorCode::Io,
     QT_TRANSLATE_NOOP("CoreText",
                       "The database cannot be opened. Check the path and the permissions of the "
                       "file and its folder.")},
    {SQLITE_PERM, ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("CoreText",
                       "Reading the database is not permitted. Check the permissions of the file.")},
    {SQLITE_AUTH, ErrorCode::Unauthorized,
     QT_TRANSLATE_NOOP("CoreText", "Reading the database is not permitted.")},
    {SQLITE_INTERRUPT, ErrorCode::Cancelled, QT_TRANSLATE_NOOP("CoreText", "Stopped as asked.")},
    {SQLITE_TOOBIG, ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("CoreText", "A text is longer than SQLite can store.")},
    {SQLITE_CONSTRAINT, ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("CoreText", "A rule of the database forbids this row. Nothing was changed.")},
    {SQLITE_NOMEM, ErrorCode::Io, QT_TRANSLATE_NOOP("CoreText", "There is not enough memory.")},
    {SQLITE_IOERR, ErrorCode::Io,
     QT_TRANSLATE_NOOP("CoreText", "Reading or writing the file failed. Check the disk.")},
};

const CodeMeaning *meaningOf(int code)
{
    for (const CodeMeaning &meaning : codeMeanings) {
        if (meaning.code == code || meaning.code == (code & 0xff))
            return &meaning;
    }
    return nullptr;
}

} // namespace

Error sqliteError(sqlite3 *database, int code, const QString &place)
{
    const CodeMeaning *meaning = meaningOf(code);
    const QString words = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    if (!meaning)
        return {ErrorCode::Io, CoreText::tr("SQLite failed: %1 (code %2).").arg(words).arg(code), place};
    const QString advice = QCoreApplication::translate("CoreText", meaning->advice);
    if (meaning->isWhole)
        return {meaning->kind, advice, place};
    return {meaning->kind, CoreText::tr("%1 SQLite says: %2.").arg(advice, words), place};
}

Error sqliteLocked(qint64 waited, const QString &place)
{
    return {
        ErrorCode::Locked,
        CoreText::tr("Another program kept the database locked for %1 s, as long as we wait. Try again when "
                     "it is done.")
            .arg(double(waited) / 1000, 0, 'f', 1),
        place};
}

} // namespace SessionDeck
