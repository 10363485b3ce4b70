// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessionreader.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace SessionDeck;

/// Reading what was printed, which can be long.
class SessionReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void listsAndLinesAreTheSame();
    void aRequestToStopEndsIt();
};

void SessionReaderTest::listsAndLinesAreTheSame()
{
    for (const QByteArray text : {R"([{"id":"a"},{"id":"b"}])", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n"}) {
        const Result<std::vector<PrintedSession>> read = readPrintedSessions(text);
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->at(1).session.id, QString("b"));
    }
}

void SessionReaderTest::aRequestToStopEndsIt()
{
    std::stop_source source;
    VERIFY_RESULT(readPrintedSessions(R"({"id":"a"})", source.get_token()));
    source.request_stop();
    const Result<std::vector<PrintedSession>> read
        = readPrintedSessions(R"([{"id":"a"},{"id":7}])", source.get_token());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(SessionReaderTest)
#include "tst_sessionreader.moc"
