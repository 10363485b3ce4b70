// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/folderwatch.h"
#include "tests/support/openedstores.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

#include <QTest>

using namespace SessionDeck;

namespace {

constexpr int sessionCount = 40;

Session talkNumber(int number)
{
    const auto start = Timestamp::fromMicroseconds(1'700'000'000'000'000 + number);
    return {
        .id = QStringLiteral("s%1").arg(number),
        .participants = {"a"},
        .created = start,
        .lastActivity = start,
        .messages
        = {{.id = QStringLiteral("m%1").arg(number), .sender = "a", .content = "text", .timestamp = start}}};
}

// How often the file got new bytes since the last look.
int exchanges(FolderWatch &watch, const QByteArray &name)
{
    int count = 0;
    for (;;) {
        const Result<std::vector<FolderEvent>> events = watch.wait(std::chrono::milliseconds(50));
        if (!events)
            qFatal("%s", qPrintable(describe(events.error())));
        if (events->empty())
            return count;
        for (const FolderEvent &event : *events)
            count += event.name == name ? 1 : 0;
    }
}

} // namespace

/// Many changes of a store of documents are one exchange of its files, in the vault's sight too.
class DocumentBatchTest : public QObject
{
    Q_OBJECT
private slots:
    void manyAreOneExchange();
};

void DocumentBatchTest::manyAreOneExchange()
{
    const VaultPlace place;
    const StoreLocation where{.driver = "json", .layout = "multichat", .path = place.path("files")};
    QDir().mkpath(where.path);
    const std::unique_ptr<SessionStore> store = place.store(where);
    Result<FolderWatch> watch = FolderWatch::open();
    VERIFY_RESULT(watch);
    VERIFY_RESULT(watch->add(where.path));
    std::vector<WriteRequest> writes;
    std::vector<RemoveRequest> removals;
    for (int i = 0; i < sessionCount; ++i) {
        writes.push_back({.session = talkNumber(i), .expect = Expect::absent()});
        removals.push_back({.id = talkNumber(i).id});
    }
    const Result<Revision> single = store->write(talkNumber(sessionCount), Expect::absent());
    VERIFY_RESULT(single);
    const int once = exchanges(*watch, "sessions.json");
    QVERIFY(once > 0);
    for (const Result<Revision> &written : store->writeMany(writes))
        VERIFY_RESULT(written);
    QCOMPARE(exchanges(*watch, "sessions.json"), once);
    QCOMPARE(listed(*store).size(), size_t(sessionCount + 1));
    for (const Result<void> &removed : store->removeMany(removals))
        VERIFY_RESULT(removed);
    QCOMPARE(exchanges(*watch, "sessions.json"), once);
    QCOMPARE(listed(*store).size(), size_t(1));
}

QTEST_GUILESS_MAIN(DocumentBatchTest)
#include "tst_documentbatch.moc"
