// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

using namespace SessionDeck;

namespace {

// Names that mean something to a file system, a URI, SQL, Redis, JSON or a terminal.
QMap<QByteArray, QString> oddIds()
{
    QMap<QByteArray, QString> ids;
    for (const char *id : {"/",
                           "..",
                           ".",
                           "../../etc/passwd",
                           "/etc/passwd",
                           "a/b",
                           "a\\b",
                           "%",
                           "%2F",
                           "%2f",
                           "%25",
                           "%%",
                           "%zz",
                           ":",
                           "a:b:c",
                           ":messages",
                           "sessions",
                           "index",
                           "messages",
                           "a b",
                           " leading",
                           "trailing ",
                           ".dots.",
                           "...",
                           "~",
                           "-rf",
                           "--",
                           "CON",
                           "nul.txt",
                           "a.jsonl",
                           "a.json",
                           "a.tmp",
                           ".hidden",
                           "#",
                           "a#b",
                           "?",
                           "a?b=c&d",
                           "*",
                           "*?[x]",
                           "[a-z]*",
                           "{tag}",
                           "{",
                           "}",
                           "{}x",
                           "a{b}c",
                           "'",
                           "''",
                           "\"",
                           "\"\"",
                           "'; DROP TABLE sessions; --",
                           "a_b",
                           "a%b",
                           "`",
                           "$(id)",
                           "\\",
                           "\\n",
                           "null",
                           "0",
                           "-1",
                           "1.0",
                           "true",
                           "[]",
                           "<b>",
                           "&amp;",
                           "é",
                           "e\u0301",
                           "日本語",
                           "👍",
                           "👨‍👩‍👧",
                           "\u202eright",
                           "\ufeffbom",
                           "\ufffd",
                           "Case",
                           "case",
                           "CASE",
                           "ß",
                           "SS",
                           "İ",
                           "ı"})
        ids[id] = QString::fromUtf8(id);
    ids["newline"] = "a\nb";
    ids["carriage return"] = "a\r\nb";
    ids["tab"] = "\ta\t";
    ids["escape"] = "\x1b[31mred";
    ids["delete"] = "a\x7f";
    ids["control"] = "\x01";
    ids["next line"] = QStringLiteral("a\u0085b");
    ids["512 bytes of ASCII"] = QString(512, u'x');
    ids["512 slashes"] = QString(512, u'/');
    ids["512 bytes of 4-byte characters"] = QStringLiteral("😀").repeated(128);
    ids["255 bytes"] = QString(255, u'n');
    ids["256 bytes"] = QString(256, u'n');
    return ids;
}

Session named(const QString &id)
{
    Session session = sampleSession(1, 2);
    session.id = id;
    for (Message &message : session.messages) // a table may have one name space for them
        message.id = QString::number(qHash(id)) + u'-' + message.id;
    return session;
}

} // namespace

/// Any UTF-8 text of 1 to 512 bytes is an id, and nothing else is.
class ContractIdsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void oddIdsWork_data();
    void oddIdsWork();
    void oddIdsLiveTogether();
    void oddIdsNeverLeaveTheStore();
    void badIdsAreInvalid_data();
    void badIdsAreInvalid();
};

void ContractIdsTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractIdsTest::oddIdsWork_data()
{
    QTest::addColumn<QString>("id");
    const QMap<QByteArray, QString> ids = oddIds();
    for (auto id = ids.begin(); id != ids.end(); ++id)
        QTest::newRow(id.key().constData()) << id.value();
}

void ContractIdsTest::oddIdsWork()
{
    QFETCH(QString, id);
    StorePlace place;
    SessionStore &store = place.store();
    Session session = named(id);
    VERIFY_RESULT(store.write(session, Expect::absent()));
    QCOMPARE(loadedText(store, id), toText(session));
    QCOMPARE(scanAll(store, {.depth = ScanDepth::Complete}).ids(), QStringList{id});
    QCOMPARE(scanAll(store, {.ids = {id}}).ids(), QStringList{id});
    VERIFY_RESULT(store.append({.id = id, .messages = {sampleMessage(1, 2)}}));
    session.messages.push_back(sampleMessage(1, 2));
    const Result<LoadedSession> loaded = store.load({.id = id});
    VERIFY_RESULT(loaded);
    QVERIFY(loaded->session.messages == session.messages);
    VERIFY_RESULT(store.write(loaded->session, Expect::at(loaded->revision)));
    VERIFY_RESULT(store.remove(id, Expect::at(loaded->revision)));
    QVERIFY(scanAll(store, {.depth = ScanDepth::Complete}).rows.empty());
}

// Ids that differ only in case, in encoding or in what a pattern would match are different sessions.
void ContractIdsTest::oddIdsLiveTogether()
{
    StorePlace place;
    const QStringList ids = oddIds().values();
    for (const QString &id : ids)
        place.populate({named(id)});
    const ScanLog log = scanAll(place.store(), {.depth = ScanDepth::Complete});
    VERIFY_RESULT(log.outcome);
    QVERIFY2(log.damage.empty(), qPrintable(log.damageText()));
    QStringList sorted = ids;
    sorted.sort();
    QCOMPARE(log.ids(), sorted);
    QStringList left = sorted;
    for (const QString &id : ids) {
        QCOMPARE(loadedText(place.store(), id), toText(named(id)));
        VERIFY_RESULT(place.store().remove(id, Expect::anything()));
        left.removeOne(id);
        QCOMPARE(scanAll(place.store()).ids(), left);
    }
}

void ContractIdsTest::oddIdsNeverLeaveTheStore()
{
    StorePlace place;
    if (currentSubject().driver != QByteArrayView("json"))
        return; // no other medium has places that an id could reach
    const QString store = place.location().path;
    for (const char *id : {"../escaped", "../../escaped", "/escaped", "./x/../../escaped"})
        place.populate({named(id)});
    QVERIFY(!QFileInfo::exists(store + "/../escaped"));
    QVERIFY(!QFileInfo::exists("/escaped"));
    QCOMPARE(QDir(store + "/..").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QFileInfo(store).fileName()});
}

void ContractIdsTest::badIdsAreInvalid_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("NUL inside") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    QTest::newRow("513 bytes") << QString(513, u'x');
    QTest::newRow("516 bytes of 4-byte characters") << QStringLiteral("😀").repeated(129);
    QTest::newRow("lone surrogate") << QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b");
}

void ContractIdsTest::badIdsAreInvalid()
{
    QFETCH(QString, id);
    StorePlace place;
    place.populate({sampleSession(1)});
    const MediumBytes before = place.medium().bytes();
    const Result<Revision> written = place.store().write(named(id), Expect::anything());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    // Asked for, it is not there; that it never can be may be said as well.
    const auto refuses = [](const auto &result) {
        return !result
            && (result.error().code == ErrorCode::NotFound || result.error().code == ErrorCode::Invalid);
    };
    QVERIFY(refuses(place.store().load({.id = id})));
    QVERIFY(refuses(place.store().raw({.id = id})));
    QVERIFY(refuses(place.store().append({.id = id, .messages = {sampleMessage(1, 0)}})));
    QVERIFY(refuses(place.store().remove(id, Expect::anything())));
    QCOMPARE(difference(before, place.medium().bytes()), QString());
}

QTEST_GUILESS_MAIN(ContractIdsTest)
#include "tst_contractids.moc"
