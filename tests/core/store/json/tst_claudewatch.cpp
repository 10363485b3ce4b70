// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/claudelines.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace SessionDeck;
using namespace std::chrono_literals;

/// Transcripts that another program goes on writing while we look.
class ClaudeWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void appendedLineIsTold();
    void newProjectIsTold();
    void removedTranscriptIsTold();
    void otherFilesAreNot();

private:
    /// Waits until the session or a rescan is told; empty changes after a long time.
    StoreChanges await(const QString &id);

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<ChangeSource> m_source;
    QString m_file;
};

void ClaudeWatchTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_file = "projects/-home-a/" + claudeSessionId() + ".jsonl";
    m_place->put(m_file, claudeUser("u1", nullptr, "Hello"));
    const Result<OpenedStore> opened = openStore({.driver = "json", .path = m_place->path(".")}, {});
    VERIFY_RESULT(opened);
    QCOMPARE(opened->location.layout, "claude-code");
    Result<std::unique_ptr<ChangeSource>> source = opened->store->watch();
    VERIFY_RESULT(source);
    m_source = std::move(*source);
}

StoreChanges ClaudeWatchTest::await(const QString &id)
{
    const QDeadlineTimer patience(20s);
    while (!patience.hasExpired()) {
        const Result<StoreChanges> changes = m_source->wait(500ms);
        if (!changes)
            return {};
        if (changes->rescan || changes->changed.contains(id) || changes->removed.contains(id))
            return *changes;
    }
    return {};
}

void ClaudeWatchTest::appendedLineIsTold()
{
    QFile file(m_place->path(m_file));
    QVERIFY(file.open(QFile::Append));
    file.write(claudeUser("u2", "u1", "More"));
    file.close();
    const StoreChanges changes = await(claudeSessionId());
    QCOMPARE(changes.changed, QStringList{claudeSessionId()});
    QVERIFY(!changes.rescan);
}

void ClaudeWatchTest::newProjectIsTold()
{
    const QString id = "11111111-2222-4333-8444-555555555555";
    m_place->put("projects/-home-b/" + id + ".jsonl",
                 claudeUser("u1", nullptr, "Hi").replace(claudeSessionId().toUtf8(), id.toUtf8()));
    QVERIFY(!await(id).isEmpty());
}

void ClaudeWatchTest::removedTranscriptIsTold()
{
    QVERIFY(QFile::remove(m_place->path(m_file)));
    QCOMPARE(await(claudeSessionId()).removed, QStringList{claudeSessionId()});
}

void ClaudeWatchTest::otherFilesAreNot()
{
    m_place->put("projects/-home-a/agent-1.jsonl", claudeUser("u1", nullptr, "Sub"));
    m_place->put("projects/-home-a/notes.txt", "x");
    const Result<StoreChanges> nothing = m_source->wait(700ms);
    VERIFY_RESULT(nothing);
    QVERIFY2(nothing->isEmpty(), qPrintable(nothing->changed.join(u' ')));
}

QTEST_GUILESS_MAIN(ClaudeWatchTest)
#include "tst_claudewatch.moc"
