// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copyplan.h"
#include "tests/support/openedstores.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"

using namespace SessionDeck;

/// What a target demands of sessions that do not have it.
class CopyDemandsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsMissingIsFilledIn();
    void whatTheTargetForbidsIsTold();

private:
    TemporaryPlace m_place;
};

// What multichat demands of a session is filled in and told beforehand, and the same each time.
void CopyDemandsTest::whatIsMissingIsFilledIn()
{
    const auto source = newStore({.driver = "json", .layout = "jsonl", .path = m_place.path("blank")});
    const Session blank{.id = "blank", .messages = {{.content = "x"}, {.content = "y"}}};
    VERIFY_RESULT(source->write(blank, Expect::absent()));
    for (const char *driver : {"json", "sqlite"}) {
        const auto target
            = newStore({.driver = driver, .layout = "multichat", .path = m_place.path("filled-") + driver});
        const Result<SessionSelection> selection = selectSessions(*source, {});
        VERIFY_RESULT(selection);
        const Result<CopyPlan> plan
            = planCopy({.source = *source, .target = *target}, {.sessions = selection->sessions});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->lossy, 0);
        QMap<QString, qint64> filled;
        for (const PlannedLoss &loss : plan->losses)
            filled[loss.field->name] = loss.isLost() ? -1 : loss.uses;
        QCOMPARE(filled, (QMap<QString, qint64>{{"time", 4}, {"message_id", 2}}));
        for (const CopyOutcome expected : {CopyOutcome::Copied, CopyOutcome::Equal}) {
            const auto copied = copyAll(*source, *target);
            QCOMPARE(copied.size(), 1);
            QCOMPARE(copied.first().outcome, expected);
            QCOMPARE(copied.first().filled, (QStringList{"time", "message_id"}));
        }
    }
}

// Of messages out of order, and of ids that another message has: told, refused, and left out if allowed.
void CopyDemandsTest::whatTheTargetForbidsIsTold()
{
    const auto source = newStore({.driver = "json", .layout = "jsonl", .path = m_place.path("odd")});
    const auto at = [](qint64 second) { return Timestamp::fromMicroseconds(second * 1'000'000); };
    Session odd{.id = "odd", .created = at(1), .lastActivity = at(9)};
    odd.messages = {{.id = "m", .timestamp = at(8)}, {.id = "m", .timestamp = at(2)}};
    VERIFY_RESULT(source->write(odd, Expect::absent()));
    odd.id = "other";
    odd.messages.pop_back();
    VERIFY_RESULT(source->write(odd, Expect::absent()));
    const auto target
        = newStore({.driver = "sqlite", .layout = "multichat", .path = m_place.path("strict.db")});
    const Result<SessionSelection> selection = selectSessions(*source, {});
    VERIFY_RESULT(selection);
    const Result<CopyPlan> plan
        = planCopy({.source = *source, .target = *target}, {.sessions = selection->sessions});
    VERIFY_RESULT(plan);
    QMap<QString, qint64> lost;
    for (const PlannedLoss &loss : plan->losses)
        lost[loss.field->name] = loss.isLost() ? loss.uses : -1;
    QCOMPARE(lost, (QMap<QString, qint64>{{"order", 1}, {"repeated_id", 2}}));
    for (const CopiedSession &copied : copyAll(*source, *target, {.options = {.allowLoss = true}}))
        QCOMPARE(copied.outcome, CopyOutcome::Copied);
    QCOMPARE(listedIds(*target), (QStringList{"odd", "other"}));
}

QTEST_GUILESS_MAIN(CopyDemandsTest)
#include "tst_copydemands.moc"
