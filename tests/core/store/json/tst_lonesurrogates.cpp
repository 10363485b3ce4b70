// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// Halves of characters, as JavaScript leaves them: no UTF-8 can hold them, the escapes in the file do.
class LoneSurrogatesTest : public QObject
{
    Q_OBJECT
private slots:
    void surviveAnEdit_data();
    void surviveAnEdit();
};

void LoneSurrogatesTest::surviveAnEdit_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("file");
    QTest::newRow("jsonl") << "jsonl"
                           << "s.jsonl";
    QTest::newRow("multichat") << "multichat"
                               << "messages.json";
}

void LoneSurrogatesTest::surviveAnEdit()
{
    QFETCH(QString, layout);
    QFETCH(QString, file);
    const TemporaryPlace place;
    const StoreLocation location{.driver = "json", .layout = layout, .path = place.path("store")};
    const Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::Create});
    VERIFY_RESULT(opened);
    SessionStore &store = *opened->store;
    const Session made{.id = "s",
                       .participants = {"A"},
                       .messages = {{.id = "1", .sender = "A", .content = "HALF"},
                                    {.id = "2", .sender = "A", .content = "whole"}}};
    VERIFY_RESULT(store.write(made, Expect::absent()));
    const QByteArray half = R"("a\ud800b\uDFFF\\ud800")";
    place.put("store/" + file, readFile(place.path("store/" + file)).replace("\"HALF\"", half));
    Result<LoadedSession> loaded = store.load({.id = "s"});
    VERIFY_RESULT(loaded);
    QCOMPARE(loaded->session.messages[0].content,
             u'a' + QString(QChar(0xd800)) + u'b' + QString(QChar(0xdfff)) + "\\ud800");
    loaded->session.messages[0].sender = "B"; // beside it, in the same record
    loaded->session.messages[1].content = "changed";
    const Result<Revision> written = store.write(loaded->session, Expect::at(loaded->revision));
    VERIFY_RESULT(written);
    const QByteArray bytes = readFile(place.path("store/" + file));
    QVERIFY2(bytes.contains(half), bytes.constData());
    QVERIFY(bytes.contains("\"changed\"") && !bytes.contains("whole"));
    QVERIFY(store.load({.id = "s"})->session == loaded->session);
}

QTEST_GUILESS_MAIN(LoneSurrogatesTest)
#include "tst_lonesurrogates.moc"
