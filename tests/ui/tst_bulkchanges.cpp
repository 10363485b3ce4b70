// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/storerows.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "tests/support/transferstores.h"
#include "ui/dialogs/listdialog.h"
#include "ui/models/activitylog.h"
#include "ui/models/deckstore.h"
#include "ui/models/sessionscope.h"
#include "ui/window/bulkchanges.h"
#include "ui/window/takingback.h"

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace SessionDeck;

/// Orders for many sessions that cannot be carried out for each of them.
class BulkChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatOthersChangedIsLeftAndNamed();
    void onlyWhatWasDoneIsSaidToBeBack();

private:
    SessionScope all() const;
    void deleteAfterOthers();

    std::unique_ptr<TemporaryPlace> m_place;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<DeckStore> m_store;
    BulkChanges *m_changes = nullptr;
    TakingBack *m_back = nullptr;
};

void BulkChangesTest::init()
{
    m_window.reset(); // before the log that it listens to
    m_store.reset();
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    const StoreLocation location{.driver = "json", .layout = "jsonl", .path = m_place->path("store")};
    const auto store = newStore(location);
    for (const char *id : {"a", "b", "c", "d"})
        VERIFY_RESULT(store->write(richSession(id), Expect::absent()));
    const StoreOpener opener = vaultedOpener({.program = "window"});
    m_store = std::make_unique<DeckStore>(location, OpenOptions(), opener);
    m_store->catalog().start();
    m_store->catalog().setView({});
    COMPARE_SOON(m_store->catalog().view().size(), 4);
    m_log = std::make_unique<ActivityLog>();
    m_window = std::make_unique<QWidget>();
    m_changes = new BulkChanges(m_log.get(), opener, m_window.get());
    m_back = new TakingBack(m_log.get(), m_window.get());
}

SessionScope BulkChangesTest::all() const
{
    const CatalogView view = m_store->catalog().view();
    return {.view = view, .ranges = {{.first = 0, .last = view.size() - 1}}};
}

// One of them is gone by then, and one has a message more.
void BulkChangesTest::deleteAfterOthers()
{
    const SessionScope listed = all();
    const auto others = openAt(m_place->path("store"));
    VERIFY_RESULT(others->remove("b", Expect::anything()));
    VERIFY_RESULT(others->append({.id = "c", .messages = {Message{.id = "new", .content = "new"}}}));
    QSignalSpy told(m_changes, &BulkChanges::told);
    m_changes->start(m_store.get(), {.kind = BulkOrder::Kind::Delete}, listed);
    COMPARE_SOON(told.size(), 1);
    const auto notice = told[0][0].value<Notice>();
    QCOMPARE(notice.text, QString("Delete 4 sessions: 2 of 4 done."));
    QVERIFY(notice.offersAction && !notice.isGood);
    QCOMPARE(listedIds(*others), QStringList{"c"});
}

void BulkChangesTest::whatOthersChangedIsLeftAndNamed()
{
    deleteAfterOthers();
    const auto *left = m_window->findChild<ListDialog *>();
    QVERIFY(left);
    const QAbstractItemModel *lines = left->findChild<QTreeWidget *>()->model();
    QStringList texts;
    for (int row = 0; row < lines->rowCount(); ++row)
        texts += lines->index(row, 0).data().toString() + ": " + lines->index(row, 1).data().toString();
    texts.sort();
    QCOMPARE(texts,
             QStringList({"b: It is no longer in the store.",
                          "c: It was changed since it was listed, and left as it is."}));
}

void BulkChangesTest::onlyWhatWasDoneIsSaidToBeBack()
{
    deleteAfterOthers();
    QSignalSpy told(m_back, &TakingBack::told);
    m_back->undo();
    COMPARE_SOON(told.size(), 1);
    QCOMPARE(told[0][0].value<Notice>().text, QString("Back in the store: 2 sessions."));
    QVERIFY(told[0][0].value<Notice>().isGood);
    QStringList back = listedIds(*openAt(m_place->path("store")));
    back.sort();
    QCOMPARE(back, QStringList({"a", "c", "d"}));
}

QTEST_MAIN(BulkChangesTest)
#include "tst_bulkchanges.moc"
