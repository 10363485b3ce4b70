// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/changenotes.h"
#include "core/catalog/livecatalog.h"

#include "tests/support/soon.h"
#include "tests/support/storescript.h"

using namespace SessionDeck;

namespace {

QString textOf(const SessionChange &change)
{
    static constexpr const char *kinds[] = {"created", "changed", "expired", "deleted", "unnamed"};
    return QString("%1 %2 %3").arg(kinds[size_t(change.kind)], change.id).arg(change.messages.value_or(-99));
}

SummaryView row(const char *id, qint64 messages, qint64 bytes = 10)
{
    return {.id = id, .messageCount = messages, .sizeBytes = bytes};
}

} // namespace

class ChangeNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappenedAndByHowMuch()
    {
        ChangeNotes notes;
        notes.noteRow({}, row("new", 3), ScanDepth::Headers);
        notes.noteRow(row("grown", 3), row("grown", 5), ScanDepth::Headers);
        notes.noteRow(row("edited", 3), row("edited", 3), ScanDepth::Headers);
        notes.noteRemoved(row("gone", 4));
        SummaryView due = row("due", 1);
        due.expires = Timestamp::fromMicroseconds(1);
        notes.noteRemoved(due);
        SummaryView ghost = row("due", 0);
        ghost.health = Health::Ghost;
        notes.noteRow(due, ghost, ScanDepth::Headers);
        QStringList texts;
        for (const SessionChange &change : notes.take().noted)
            texts += textOf(change);
        QCOMPARE(texts,
                 (QStringList{"created new 3", "changed grown 2", "changed edited 0", "deleted gone -4",
                              "expired due -1", "expired due -1"}));
        QCOMPARE(notes.take().count(), 0);
    }

    void whatIsReadInTwoStepsIsToldOnce()
    {
        ChangeNotes notes;
        notes.noteRow({}, row("new", -1), ScanDepth::Headers);
        QCOMPARE(notes.take().count(), 0);
        notes.noteRow(row("new", -1), row("new", 3), ScanDepth::Complete);
        QCOMPARE(textOf(notes.take().noted.at(0)), QString("created new 3"));
        notes.noteRow(row("new", 3), row("new", 3), ScanDepth::Complete);
        QCOMPARE(notes.take().count(), 0);
    }

    void aChangeThatIsReportedInPartsIsToldOnce()
    {
        ChangeNotes notes;
        notes.noteRow(row("s", 3), row("s", 4), ScanDepth::Headers);
        notes.noteRow(row("s", 4), row("s", 4), ScanDepth::Headers);
        notes.noteRow(row("s", 4), row("s", 5), ScanDepth::Headers);
        QCOMPARE(notes.take().count(), 2);
        notes.noteRow(row("other", 4), row("other", 4), ScanDepth::Headers); // an edit that changes no count
        QCOMPARE(notes.take().count(), 1);
    }

    void remainsBounded()
    {
        ChangeNotes notes;
        for (int i = 0; i < 10'000; ++i)
            notes.noteRow({}, row("s", 1), ScanDepth::Headers);
        SessionChanges all = notes.take();
        QVERIFY(all.noted.size() < 1000);
        QCOMPARE(all.count(), 10'000);
        SessionChanges first{.noted = {{.id = "first"}}, .more = 1};
        appendChanges(first, std::move(all), 100);
        QCOMPARE(first.noted.size(), size_t(100));
        QCOMPARE(first.noted.back().id, QString("s"));
        QCOMPARE(first.count(), 10'002);
    }

    void aCatalogTellsThemToTheWindow()
    {
        const auto script = std::make_shared<StoreScript>();
        script->put("old", 2);
        LiveCatalog catalog({}, {}, nullptr, StoreScript::opener(script));
        QStringList texts;
        connect(&catalog, &LiveCatalog::changesSeen, this, [&texts](const SessionChanges &changes) {
            for (const SessionChange &change : changes.noted)
                texts += textOf(change);
        });
        catalog.start();
        COMPARE_SOON(catalog.state().phase, StorePhase::Live);
        COMPARE_SOON(texts, (QStringList{"changed old 0"})); // what was reported before the scan
        texts.clear();
        script->put("old", 7);
        script->put("new", 1);
        COMPARE_SOON(texts.size(), 2);
        QVERIFY(texts.contains("changed old 5"));
        QVERIFY(texts.contains("created new 1"));
        texts.clear();
        script->remove("old");
        COMPARE_SOON(texts, (QStringList{"deleted old -7"}));
    }
};

QTEST_GUILESS_MAIN(ChangeNotesTest)
#include "tst_changenotes.moc"
