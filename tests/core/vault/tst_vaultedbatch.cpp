// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/memorystore.h"
#include "tests/support/vaultplace.h"

#include <QTest>

using namespace SessionDeck;

/// What a VaultedStore asks of a store before it changes many of its sessions.
class VaultedBatchTest : public QObject
{
    Q_OBJECT
private slots:
    void whatNobodyCouldReadIsNotTriedAgain_data();
    void whatNobodyCouldReadIsNotTriedAgain();
};

void VaultedBatchTest::whatNobodyCouldReadIsNotTriedAgain_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("asked to stop") << ErrorCode::Cancelled;
    QTest::newRow("the server is gone") << ErrorCode::Unreachable;
}

// A second look at each of 100 000 sessions may take hours.
void VaultedBatchTest::whatNobodyCouldReadIsNotTriedAgain()
{
    QFETCH(const ErrorCode, code);
    const VaultPlace place;
    const auto content = std::make_shared<MemoryContent>();
    content->failure = {.code = code, .message = "No."};
    VaultedStore store(std::make_unique<MemoryStore>(content),
                       {.driver = "json", .path = place.path("store")}, place.target());
    const std::vector<RemoveRequest> requests{{.id = "a"}, {.id = "b"}, {.id = "c"}};
    for (const Result<void> &removed : store.removeMany(requests))
        QCOMPARE(removed.error().code, code);
    QCOMPARE(content->loads.size(), qsizetype(requests.size()));
}

QTEST_GUILESS_MAIN(VaultedBatchTest)
#include "tst_vaultedbatch.moc"
