// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "core/vault/vaultlists.h"
#include "tests/support/openedstores.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/dialogs/messagesdialog.h"
#include "ui/dialogs/retentiondialog.h"
#include "ui/models/storelistmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace SessionDeck;

namespace {

Session threeMessages(const QString &second)
{
    Session session{.id = "s", .title = "Talk"};
    for (const QString &text : {QString("one"), second, QString("three")})
        session.messages.push_back({.id = "m" + text.left(2), .sender = "Ann", .content = text});
    return session;
}

} // namespace

/// Single messages out of the vault, and how long it keeps its versions, as one sees and clicks it.
class VaultDialogsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void oneMessageComesBackAndCanBeUndone();
    void messagesOfADeletedSessionMakeItAnew();
    void limitsSayWhatTheyWouldForget();

private:
    std::unique_ptr<SessionStore> store();
    QStringList texts();
    Version newestVersion();

    std::unique_ptr<TemporaryPlace> m_place;
    StoreLocation m_location;
    std::unique_ptr<StoreListModel> m_stores;
};

std::unique_ptr<SessionStore> VaultDialogsTest::store()
{
    Result<OpenedStore> opened
        = vaultedOpener({.program = "window"})(m_location, {.mode = AccessMode::Create});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

QStringList VaultDialogsTest::texts()
{
    const Result<LoadedSession> now = store()->load({.id = "s"});
    QStringList texts;
    for (const Message &message : now ? now->session.messages : std::vector<Message>())
        texts += message.content;
    return texts;
}

Version VaultDialogsTest::newestVersion()
{
    const auto vault = Vault::open({}, VaultAccess::Read);
    const auto versions = vault ? listVersions(**vault, {.limit = 1}) : fail(vault.error());
    if (!versions || versions->empty())
        qFatal("no version");
    return versions->front();
}

void VaultDialogsTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    qputenv("XDG_DATA_HOME", m_place->path("data").toUtf8());
    m_location = {.driver = "sqlite", .layout = "native", .path = m_place->path("store.db")};
    VERIFY_RESULT(store()->write(threeMessages("two"), Expect::absent()));
    m_stores = std::make_unique<StoreListModel>(vaultedOpener({.program = "window"}));
    m_stores->add(m_location, {});
    COMPARE_SOON(m_stores->store(0)->state().sessions, qint64(1));
}

void VaultDialogsTest::cleanup()
{
    m_stores.reset();
    m_place.reset();
}

void VaultDialogsTest::oneMessageComesBackAndCanBeUndone()
{
    Session without = threeMessages("two");
    without.messages.erase(without.messages.begin() + 1);
    VERIFY_RESULT(store()->write(without, Expect::anything()));
    const QPointer<MessagesDialog> dialog = new MessagesDialog(m_stores.get(), newestVersion(), nullptr);
    dialog->show();
    auto *table = dialog->findChild<QTableView *>("messagesTable");
    const QAbstractItemModelTester tester(table->model());
    COMPARE_SOON(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(1, 3).data().toString(), QString("gone"));
    QVERIFY(table->model()->setData(table->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    auto *lines = dialog->findChild<QAbstractItemView *>("diffLines");
    VERIFY_SOON(lines->isVisible() && lines->model()->rowCount() > 0);
    auto *restore = dialog->findChild<QPushButton *>("restoreMessages");
    QVERIFY(restore->isEnabled());
    QCOMPARE(texts(), (QStringList{"one", "three"})); // it was only shown so far
    restore->click();
    COMPARE_SOON(texts(), (QStringList{"one", "two", "three"}));
    auto *undo = dialog->findChild<QPushButton *>("undoMessages");
    VERIFY_SOON(undo->isVisible());
    undo->click();
    COMPARE_SOON(texts(), (QStringList{"one", "three"}));
    VERIFY_SOON(!undo->isVisible());
    delete dialog;
}

void VaultDialogsTest::messagesOfADeletedSessionMakeItAnew()
{
    VERIFY_RESULT(store()->remove("s", Expect::anything()));
    const QPointer<MessagesDialog> dialog = new MessagesDialog(m_stores.get(), newestVersion(), nullptr);
    dialog->show();
    auto *table = dialog->findChild<QTableView *>("messagesTable");
    COMPARE_SOON(table->model()->rowCount(), 3);
    QVERIFY(table->model()->setData(table->model()->index(2, 0), Qt::Checked, Qt::CheckStateRole));
    auto *restore = dialog->findChild<QPushButton *>("restoreMessages");
    VERIFY_SOON(restore->isEnabled());
    restore->click();
    COMPARE_SOON(texts(), QStringList{"three"});
    QCOMPARE(store()->load({.id = "s"}).value().session.title, QString("Talk"));
    delete dialog;
}

void VaultDialogsTest::limitsSayWhatTheyWouldForget()
{
    for (int i = 0; i < 6; ++i)
        VERIFY_RESULT(store()->write(threeMessages(QString::number(i)), Expect::anything()));
    const QPointer<RetentionDialog> dialog = new RetentionDialog(nullptr);
    dialog->show();
    const auto *usage = dialog->findChild<QLabel *>("vaultUsage");
    VERIFY_SOON(usage->text().startsWith("7 versions"));
    const auto *effect = dialog->findChild<QLabel *>("retentionEffect");
    VERIFY_SOON(effect->text().contains("nothing is forgotten"));
    auto *apply = dialog->findChild<QPushButton *>("applyRetention");
    QVERIFY(!apply->isEnabled());
    dialog->findChildren<QSpinBox *>()[1]->setValue(2);
    VERIFY_SOON(effect->text().contains("5 versions are forgotten"));
    QVERIFY(usage->text().startsWith("7 versions")); // not before it is said so
    apply->click();
    VERIFY_SOON(usage->text().startsWith("2 versions"));
    delete dialog;
}

QTEST_MAIN(VaultDialogsTest)
#include "tst_vaultdialogs.moc"
