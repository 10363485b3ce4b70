// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

using namespace SessionDeck;

namespace {

Version goneVersion(const QString &session)
{
    Version version = sampleVersion(session);
    version.origin = ChangeOrigin::Delete;
    version.gone = true;
    return version;
}

} // namespace

/// The versions that a vault holds: what is put in comes out.
class VaultTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsAndLists();
    void storesEqualContentsOnce();
    void trashHoldsWhatIsGone();
    void findsDamagedContent();

private:
    std::unique_ptr<VaultPlace> m_place;
};

void VaultTest::init()
{
    m_place = std::make_unique<VaultPlace>();
}

void VaultTest::cleanup()
{
    m_place.reset();
}

void VaultTest::keepsAndLists()
{
    const VersionImage image = sampleImage("first");
    const Result<std::vector<qint64>> first
        = m_place->open()->keep({{.version = sampleVersion("a"), .image = &image}});
    VERIFY_RESULT(first);
    const std::unique_ptr<Vault> vault = m_place->open();
    Version marker = sampleVersion("a");
    marker.kind = VersionKind::Expiry;
    marker.bulk = "b1";
    const Result<std::vector<qint64>> second = vault->keep({{.version = marker, .image = nullptr}});
    VERIFY_RESULT(second);
    VERIFY_RESULT(vault->keep({{.version = sampleVersion("other"), .image = &image}}));
    const auto listed = listVersions(*vault, {.store = marker.store, .session = "a"});
    VERIFY_RESULT(listed);
    QCOMPARE(listed->size(), size_t(2));
    const Version &oldest = listed->at(1);
    QCOMPARE(oldest.id, first->front());
    QCOMPARE(oldest.revision.token, QByteArray("r1"));
    QCOMPARE(oldest.title, QString("A title"));
    QCOMPARE(oldest.expires, Timestamp::fromMicroseconds(5));
    QVERIFY(oldest.bytes > 0 && oldest.hash.size() == 40);
    QCOMPARE(listed->at(0).kind, VersionKind::Expiry);
    QCOMPARE(vault->image(first->front()).value().session.messages.at(0).content, QString("first"));
    QCOMPARE(vault->image(second->front()).error().code, ErrorCode::NotFound);
    QCOMPARE(nextNewer(*vault, oldest).value().id, second->front());
    QCOMPARE(nextNewer(*vault, listed->at(0)).value().id, qint64(0));
    QCOMPARE(listVersions(*vault, {.bulk = "b1"}).value().size(), size_t(1));
    QCOMPARE(listVersions(*vault, {.olderThan = second->front(), .limit = 5}).value().size(), size_t(1));
}

void VaultTest::storesEqualContentsOnce()
{
    const std::unique_ptr<Vault> vault = m_place->open();
    const VersionImage image = sampleImage("same");
    const Result<std::vector<qint64>> first = vault->keep({{.version = sampleVersion("a"), .image = &image}});
    const Result<std::vector<qint64>> second
        = vault->keep({{.version = sampleVersion("a"), .image = &image}});
    VERIFY_RESULT(second);
    QCOMPARE(vault->database().number("SELECT count(*) FROM images").value(), qint64(1));
    VERIFY_RESULT(vault->discard({first->front()}));
    QCOMPARE(vault->image(second->front()).value().session.messages.at(0).content, QString("same"));
    VERIFY_RESULT(vault->discard({second->front()}));
    QCOMPARE(vault->database().number("SELECT count(*) FROM images").value(), qint64(0));
    QCOMPARE(vault->database().number("SELECT value FROM figures WHERE name = 'packed_bytes'").value(),
             qint64(0));
}

void VaultTest::trashHoldsWhatIsGone()
{
    const std::unique_ptr<Vault> vault = m_place->open();
    const VersionImage image = sampleImage("text");
    for (const char *session : {"kept", "gone", "back"}) {
        VERIFY_RESULT(vault->keep({{.version = sampleVersion(session), .image = &image}}));
        if (session != QByteArrayView("kept"))
            VERIFY_RESULT(vault->keep({{.version = goneVersion(session), .image = &image}}));
    }
    Version created = sampleVersion("back");
    created.kind = VersionKind::Absent;
    VERIFY_RESULT(vault->keep({{.version = created, .image = nullptr}}));
    const auto trash = listTrash(*vault, {});
    VERIFY_RESULT(trash);
    QCOMPARE(trash->size(), size_t(1));
    QCOMPARE(trash->front().session, QString("gone"));
    QVERIFY(listTrash(*vault, {.store = "json:/else?layout=jsonl"}).value().empty());
}

void VaultTest::findsDamagedContent()
{
    const std::unique_ptr<Vault> vault = m_place->open();
    const VersionImage image = sampleImage("text");
    const Result<std::vector<qint64>> id = vault->keep({{.version = sampleVersion("a"), .image = &image}});
    VERIFY_RESULT(id);
    const QByteArray damages[] = {
        "UPDATE images SET data = x'00'",
        "UPDATE images SET data = zeroblob(100)",
        "UPDATE images SET data = NULL || 'text', bytes = -5",
        "UPDATE images SET bytes = 'many'",
        "UPDATE images SET hash = 'other'",
    };
    for (const QByteArray &damage : damages) {
        VERIFY_RESULT(vault->database().execute("SAVEPOINT s"));
        if (vault->database().execute(damage)) {
            const Result<VersionImage> read = vault->image(id->front());
            QVERIFY2(!read, damage.constData());
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
        }
        VERIFY_RESULT(vault->database().execute("ROLLBACK TO s"));
        VERIFY_RESULT(vault->database().execute("RELEASE s"));
    }
    VERIFY_RESULT(vault->image(id->front()));
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
