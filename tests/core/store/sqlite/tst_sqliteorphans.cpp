// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/database.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// Messages that have lost their record, beside sessions that come later.
class SqliteOrphansTest : public QObject
{
    Q_OBJECT
private slots:
    void newSessionsLeaveThemAlone();
};

// The key of the record that is gone would be the next one that is free.
void SqliteOrphansTest::newSessionsLeaveThemAlone()
{
    const TemporaryPlace place;
    const QString path = place.path("new.db");
    const Result<OpenedStore> opened
        = openStore({.driver = "sqlite", .path = path}, {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    SessionStore &store = *opened->store;
    for (const char *id : {"a", "b"})
        VERIFY_RESULT(store.write({.id = id, .messages = {{.id = "m0"}, {.id = "m1"}}}, Expect::absent()));
    queryDatabase(path, "DELETE FROM sessions WHERE id = 'b'");
    VERIFY_RESULT(store.write({.id = "c", .messages = {{.id = "n0", .content = "new"}}}, Expect::absent()));

    const Result<LoadedSession> lost = store.load({.id = "orphan:2"});
    VERIFY_RESULT(lost);
    QCOMPARE(lost->health, Health::Orphan);
    QCOMPARE(lost->totalMessages, 2);
    const Result<LoadedSession> made = store.load({.id = "c"});
    VERIFY_RESULT(made);
    QCOMPARE(made->totalMessages, 1);
}

QTEST_GUILESS_MAIN(SqliteOrphansTest)
#include "tst_sqliteorphans.moc"
