// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/rebuilding.h"
#include "core/vault/unknownsessions.h"
#include "core/vault/vaultkey.h"
#include "tests/support/openedstores.h"
#include "tests/support/testresult.h"
#include "tests/support/vaultplace.h"

#include <QTest>

using namespace SessionDeck;

namespace {

Session someTalk(const QString &id, int messages)
{
    Session session{.id = id,
                    .participants = {"Ann", "Bob"},
                    .created = Timestamp::fromMicroseconds(1'700'000'000'000'000),
                    .lastActivity = Timestamp::fromMicroseconds(1'700'000'000'000'000 + messages)};
    for (int i = 0; i < messages; ++i)
        session.messages.push_back({.id = "m" + QString::number(i),
                                    .ordinal = i,
                                    .sender = "Ann",
                                    .content = "text " + QString::number(i),
                                    .timestamp = Timestamp::fromMicroseconds(1'700'000'000'000'000 + i)});
    return session;
}

QStringList saidIn(const std::vector<Version> &versions)
{
    QStringList said;
    for (const Version &version : versions)
        said += QStringLiteral("%1 %2 %3%4")
                    .arg(originName(version.origin))
                    .arg(int(version.kind))
                    .arg(version.messageCount)
                    .arg(version.gone ? " gone" : "");
    return said;
}

} // namespace

/// Which versions are kept of what another program does to a store, and what they hold.
class OthersLookTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void whatOthersOverwriteIsKept();
    void whatOthersDeleteIsInTheTrash();
    void ownChangesLeaveNoSecondVersion();
    void growthIsOneVersion();
    void changesThatNobodySawAreFoundLater();

private:
    /// Looks at all that a list shows to be new.
    OthersLook::Tally look();

    std::unique_ptr<VaultPlace> m_place;
    std::unique_ptr<SessionStore> m_own; // through the vault
    std::unique_ptr<SessionStore> m_others;
    std::unique_ptr<OthersLook> m_look;
};

void OthersLookTest::initTestCase_data()
{
    addVaultedStores();
}

void OthersLookTest::init()
{
    QFETCH_GLOBAL(QString, driver);
    QFETCH_GLOBAL(QString, layout);
    m_look.reset();
    m_place = std::make_unique<VaultPlace>();
    const StoreLocation location{.driver = driver, .layout = layout, .path = m_place->path("store")};
    m_own = m_place->store(location);
    VERIFY_RESULT(m_own->write(someTalk("a", 5), Expect::absent()));
    VERIFY_RESULT(m_own->write(someTalk("b", 2), Expect::absent()));
    m_others = openAt(location.path);
    m_look = std::make_unique<OthersLook>(*m_others, location, m_place->target());
    VERIFY_RESULT(m_look->open());
    QCOMPARE(look().learnt, 2);
}

OthersLook::Tally OthersLookTest::look()
{
    const Result<std::vector<SessionToSee>> unknown = findUnknown(*m_others, *m_look, {});
    const Result<OthersLook::Tally> tally = unknown ? m_look->look(*unknown, {}) : fail(unknown.error());
    if (!tally)
        qFatal("%s", qPrintable(describe(tally.error())));
    return *tally;
}

void OthersLookTest::whatOthersOverwriteIsKept()
{
    VERIFY_RESULT(m_others->write(someTalk("a", 1), Expect::anything()));
    QCOMPARE(look().kept, 1);
    QCOMPARE(look().kept, 0);
    const std::vector<Version> history = m_place->history("a");
    QCOMPARE(saidIn(history), (QStringList{"others 0 5", "save 3 -1"}));
    const auto now = [&] { return m_others->load({.id = "a"}); };
    const Result<RebuiltSession> before = rebuildVersion(*m_place->open(), history.front(), now);
    VERIFY_RESULT(before);
    QCOMPARE(before->session.messages, someTalk("a", 5).messages);
}

void OthersLookTest::whatOthersDeleteIsInTheTrash()
{
    VERIFY_RESULT(m_others->remove("a", Expect::anything()));
    QCOMPARE(look().kept, 1);
    const Result<std::vector<Version>> trash = listTrash(*m_place->open(), {});
    VERIFY_RESULT(trash);
    QCOMPARE(saidIn(*trash), QStringList{"others 0 5 gone"});
    VERIFY_RESULT(m_others->write(someTalk("a", 1), Expect::absent()));
    QCOMPARE(look().kept, 0); // before it was made there was nothing
}

void OthersLookTest::ownChangesLeaveNoSecondVersion()
{
    VERIFY_RESULT(m_own->write(someTalk("a", 1), Expect::anything()));
    VERIFY_RESULT(m_own->append({.id = "b", .messages = {{.sender = "Bob", .content = "more"}}}));
    QCOMPARE(look().kept, 0);
    VERIFY_RESULT(m_own->remove("b", Expect::anything()));
    QCOMPARE(look().kept, 0);
    QCOMPARE(saidIn(m_place->history("a")).filter("others"), QStringList());
    // And what others do after it is another matter.
    VERIFY_RESULT(m_others->write(someTalk("a", 3), Expect::anything()));
    VERIFY_RESULT(m_others->remove("a", Expect::anything()));
    QCOMPARE(look().kept, 1);
}

void OthersLookTest::growthIsOneVersion()
{
    for (int i = 0; i < 3; ++i) {
        VERIFY_RESULT(m_others->append({.id = "a", .messages = {{.sender = "Bob", .content = "new"}}}));
        QCOMPARE(look().kept, i == 0 ? 1 : 0);
    }
    const std::vector<Version> history = m_place->history("a");
    QCOMPARE(saidIn(history).first(), "others 1 5");
    const auto now = [&] { return m_others->load({.id = "a"}); };
    const Result<RebuiltSession> before = rebuildVersion(*m_place->open(), history.front(), now);
    VERIFY_RESULT(before);
    QCOMPARE(before->session.messages, someTalk("a", 5).messages);
}

void OthersLookTest::changesThatNobodySawAreFoundLater()
{
    m_look.reset();
    VERIFY_RESULT(m_others->write(someTalk("a", 3), Expect::anything()));
    VERIFY_RESULT(m_others->remove("b", Expect::anything()));
    QFETCH_GLOBAL(QString, driver);
    QFETCH_GLOBAL(QString, layout);
    m_look = std::make_unique<OthersLook>(
        *m_others, StoreLocation{.driver = driver, .layout = layout, .path = m_place->path("store")},
        m_place->target());
    VERIFY_RESULT(m_look->open());
    QCOMPARE(look().kept, 2);
}

QTEST_GUILESS_MAIN(OthersLookTest)
#include "tst_otherslook.moc"
