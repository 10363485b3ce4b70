// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/messagerecord.h"
#include "core/store/redis/plainrecord.h"
#include "tests/support/testresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace SessionDeck;

namespace {

// A text of characters that matter to JSON, and of others.
QString anyText(QRandomGenerator &random)
{
    static const QString pieces[] = {QStringLiteral("a"),
                                     QStringLiteral("\""),
                                     QStringLiteral("\\"),
                                     QStringLiteral("\n\r\t"),
                                     QStringLiteral("\b\f"),
                                     QStringLiteral("\u0001"),
                                     QStringLiteral("ä"),
                                     QStringLiteral("👍"),
                                     QStringLiteral("\u2028"),
                                     QStringLiteral("plain text of some length"),
                                     QChar(u'\0')};
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces[random.bounded(int(std::size(pieces)))];
    return text;
}

Message anyMessage(QRandomGenerator &random)
{
    Message message{.id = anyText(random),
                    .sender = anyText(random),
                    .recipient = anyText(random),
                    .role = anyText(random),
                    .content = anyText(random)};
    if (random.bounded(3) > 0)
        message.timestamp = Timestamp::fromMicroseconds(qint64(random.bounded(4e15)) - qint64(1e15));
    if (random.bounded(3) == 0)
        message.extra = {R"({"a":[1,{"b":"}"}],"a":2})"};
    return message;
}

struct Texts // as UTF-8, for as long as a view of them is needed
{
    QByteArray id, sender, recipient, role, content;
    explicit Texts(const Message &message)
        : id(message.id.toUtf8()),
          sender(message.sender.toUtf8()),
          recipient(message.recipient.toUtf8()),
          role(message.role.toUtf8()),
          content(message.content.toUtf8())
    {
    }
};

Message ownedBy(const MessageView &view)
{
    CompactSession session;
    session.messages.add(view);
    return toSession(session).messages.front();
}

} // namespace

/// Records that are written and read without a detour over QString are those of encodeMessage() and
/// decodeMessage().
class PlainRecordTest : public QObject
{
    Q_OBJECT
private slots:
    void isTheRecordOfTheMessage();
    void readsWhatWasWritten();
    void leavesOtherSpellings_data();
    void leavesOtherSpellings();
    void damageIsNeverRead();
    void unusualMessagesAreLeft();
};

void PlainRecordTest::isTheRecordOfTheMessage()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const Message message = anyMessage(random);
        const Texts texts(message);
        const Result<QByteArray> expected = encodeMessage(message, {}, {}, nativeMessages());
        VERIFY_RESULT(expected);
        QByteArray record = "before";
        QVERIFY(appendPlainRecord(record,
                                  {.id = texts.id,
                                   .sender = texts.sender,
                                   .recipient = texts.recipient,
                                   .role = texts.role,
                                   .content = texts.content,
                                   .extra = message.extra.utf8,
                                   .timestamp = message.timestamp}));
        QCOMPARE(record, "before" + *expected);
    }
}

void PlainRecordTest::readsWhatWasWritten()
{
    QRandomGenerator random(2);
    QByteArray scratch;
    for (int i = 0; i < 2000; ++i) {
        const Message message = anyMessage(random);
        const Result<QByteArray> record = encodeMessage(message, {}, {}, nativeMessages());
        VERIFY_RESULT(record);
        MessageView view;
        QVERIFY2(readPlainRecord(*record, scratch, view), record->constData());
        QVERIFY2(ownedBy(view) == message, record->constData());
    }
}

void PlainRecordTest::leavesOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("space") << QByteArray(R"({"content": "a"})");
    QTest::newRow("space at the end") << QByteArray(R"({"content":"a"} )");
    QTest::newRow("another order") << QByteArray(R"({"content":"a","id":"b"})");
    QTest::newRow("doubled") << QByteArray(R"({"id":"a","id":"b","content":"a"})");
    QTest::newRow("unknown member") << QByteArray(R"({"content":"a","more":1})");
    QTest::newRow("unknown member behind extra") << QByteArray(R"({"content":"a","extra":{},"more":{}})");
    QTest::newRow("number") << QByteArray(R"({"id":1,"content":"a"})");
    QTest::newRow("null") << QByteArray(R"({"id":null,"content":"a"})");
    QTest::newRow("extra is a list") << QByteArray(R"({"content":"a","extra":[]})");
    QTest::newRow("extra is torn") << QByteArray(R"({"content":"a","extra":{"b":})");
    QTest::newRow("no time") << QByteArray(R"({"content":"a","timestamp":"yesterday"})");
    QTest::newRow("escaped letter") << QByteArray(R"({"content":"\u00e9"})");
    QTest::newRow("lone surrogate") << QByteArray(R"({"content":"\ud83d"})");
    QTest::newRow("digits that are none") << QByteArray(R"({"content":"\u 001"})");
    QTest::newRow("signed digits") << QByteArray(R"({"content":"\u-001"})");
    QTest::newRow("unknown escape") << QByteArray(R"({"content":"\x"})");
    QTest::newRow("escape at the end") << QByteArray("{\"content\":\"\\}");
    QTest::newRow("control character") << QByteArray("{\"content\":\"a\nb\"}");
    QTest::newRow("not UTF-8") << QByteArray("{\"content\":\"\xff\"}");
    QTest::newRow("comma first") << QByteArray(R"({,"content":"a"})");
    QTest::newRow("no comma") << QByteArray(R"({"id":"a""content":"a"})");
    QTest::newRow("comma last") << QByteArray(R"({"content":"a",})");
    QTest::newRow("two values") << QByteArray(R"({"content":"a"}{"content":"a"})");
}

void PlainRecordTest::leavesOtherSpellings()
{
    QFETCH(QByteArray, record);
    QByteArray scratch;
    MessageView view;
    QVERIFY(!readPlainRecord(record, scratch, view));
}

void PlainRecordTest::damageIsNeverRead()
{
    QRandomGenerator random(3);
    QByteArray scratch;
    int read = 0;
    for (int i = 0; i < 40'000; ++i) {
        QByteArray record
            = encodeMessage(anyMessage(random), {}, {}, nativeMessages()).value_or(QByteArray());
        for (int blow = random.bounded(3); blow >= 0; --blow)
            record[random.bounded(record.size())] = "\"\\{},:u0a\xc3\n"[random.bounded(12)];
        MessageView view;
        if (!readPlainRecord(record, scratch, view))
            continue;
        ++read;
        const Result<Message> message = decodeMessage(record, nativeMessages());
        QVERIFY2(message && *message == ownedBy(view), record.constData());
    }
    QVERIFY(read > 100); // some blows fall on text
}

void PlainRecordTest::unusualMessagesAreLeft()
{
    QByteArray record;
    QVERIFY(!appendPlainRecord(record, {.parent = "p", .content = "c"}));
    QVERIFY(!appendPlainRecord(record, {.content = "c", .extra = "[]"}));
    QVERIFY(!appendPlainRecord(record, {.content = "c", .extra = "{\"a\":"}));
    const qint64 farAway = 400'000'000'000'000'000; // in the year 14645
    QVERIFY(!appendPlainRecord(record, {.content = "c", .timestamp = Timestamp::fromMicroseconds(farAway)}));
}

QTEST_GUILESS_MAIN(PlainRecordTest)
#include "tst_plainrecord.moc"
