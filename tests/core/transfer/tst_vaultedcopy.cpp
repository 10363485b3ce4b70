// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bulkundo.h"
#include "core/vault/changeoccasion.h"
#include "tests/support/redisserver.h"
#include "tests/support/storerows.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "tests/support/vaultplace.h"

#include <QTest>

using namespace SessionDeck;

/// A copy between stores that keep UTF-8 can be taken back like any other change.
class VaultedCopyTest : public QObject
{
    Q_OBJECT
private slots:
    void copiesAreTakenBack();
};

void VaultedCopyTest::copiesAreTakenBack()
{
    const VaultPlace place;
    RedisServer server;
    const auto source = place.store({.driver = "sqlite", .path = place.path("source.db")});
    const auto target = place.store(server.location("native", "t:"));
    for (const char *id : {"a", "b", "c"})
        VERIFY_RESULT(source->write(richSession(id), Expect::absent()));
    VERIFY_RESULT(target->write(richSession("before"), Expect::absent()));
    const QString bulk = newBulkName();
    {
        const ChangeOccasion occasion({.bulk = bulk});
        for (const CopiedSession &copied : copyAll(*source, *target))
            QCOMPARE(copied.outcome, CopyOutcome::Copied);
    }
    QCOMPARE(listedIds(*target), (QStringList{"a", "b", "before", "c"}));
    QCOMPARE(place.history("a").front().kind, VersionKind::Absent);

    VERIFY_RESULT(target->append({.id = "b", .messages = {{.sender = "Ada", .content = "since then"}}}));
    BulkUndo undo({.kind = BulkOrder::Kind::Other}, bulk, place.target());
    Result<bool> more = true;
    while (more && *more)
        more = undo.step(*target, {});
    VERIFY_RESULT(more);
    QCOMPARE(listedIds(*target), (QStringList{"b", "before"})); // what was changed since stays
}

QTEST_GUILESS_MAIN(VaultedCopyTest)
#include "tst_vaultedcopy.moc"
