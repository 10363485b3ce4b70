// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/compactdata.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/scanlog.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/contract/subject.h"
#include "tests/contract/vandal.h"
#include "tests/support/testresult.h"

#include <thread>

using namespace SessionDeck;

namespace {

std::optional<LoadedCompact> compactOf(SessionStore &store, const QString &id)
{
    return store.loadCompact({.ids = {id}}).front();
}

std::vector<Result<Revision>> create(SessionStore &store, const std::vector<CompactSession> &sessions)
{
    std::vector<const CompactSession *> places;
    for (const CompactSession &session : sessions)
        places.push_back(&session);
    return store.createCompact(places);
}

// Whether what loadCompact() says is what load() says; load() has to find nothing wrong.
QString difference(const LoadedCompact &compact, const Result<LoadedSession> &loaded)
{
    if (!loaded)
        return describe(loaded.error());
    if (loaded->health != Health::Ok)
        return loaded->reason;
    if (compact.revision != loaded->revision || compact.sizeBytes != loaded->sizeBytes)
        return QStringLiteral("another revision or size");
    const QString said = toText(toSession(compact.session));
    return said == toText(loaded->session) ? QString() : said;
}

} // namespace

/// Sessions as UTF-8 say and do what sessions do, or leave it to them.
class ContractCompactTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void saysWhatLoadingSays();
    void headsAreTold();
    void createsWhatWritingCreates();
    void onlyWhatIsAbsentIsCreated();
    void damageIsLeftToLoading();
    void noChangeCutsThroughIt();
};

void ContractCompactTest::initTestCase_data()
{
    addSubjects(SubjectChoice::Writable);
}

void ContractCompactTest::saysWhatLoadingSays()
{
    StorePlace place;
    std::vector<Session> sessions = sampleSessions(3);
    for (int number = 3; number < 9; ++number)
        sessions.push_back(hardSession(number));
    place.populate(sessions);
    QStringList ids{{}, sampleId(99)}; // no id at all, and one that is not there
    for (const Session &session : sessions)
        ids += session.id;
    ids += ids.back();
    const auto all = place.store().loadCompact({.ids = ids});
    QCOMPARE(qsizetype(all.size()), ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(all[size_t(i)].has_value(), currentSubject().can.compact && i >= 2);
        if (all[size_t(i)])
            QCOMPARE(difference(*all[size_t(i)], place.store().load({.id = ids[i]})), QString());
    }
}

void ContractCompactTest::headsAreTold()
{
    StorePlace place;
    place.populate(sampleSessions(3));
    SessionStore &store = place.store();
    if (currentSubject().can.expiry)
        VERIFY_RESULT(store.setExpiry(sampleId(1), Timestamp::fromMicroseconds(4'000'000'000'000'000),
                                      Expect::anything()));
    const auto all
        = store.loadCompact({.ids = {sampleId(99), sampleId(2), sampleId(1), sampleId(0)}, .count = 0});
    QCOMPARE(all.size(), size_t(4));
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(all[size_t(i)].has_value(), currentSubject().can.compact && i > 0);
        if (!all[size_t(i)])
            continue;
        const Result<LoadedSession> loaded = store.load({.id = sampleId(3 - i)});
        VERIFY_RESULT(loaded);
        QCOMPARE(all[size_t(i)]->revision, loaded->revision);
        QCOMPARE(all[size_t(i)]->sizeBytes, loaded->sizeBytes);
        QCOMPARE(all[size_t(i)]->session.expires, loaded->session.expires);
        QCOMPARE(QString::fromUtf8(all[size_t(i)]->session.id), sampleId(3 - i));
    }
}

void ContractCompactTest::createsWhatWritingCreates()
{
    StorePlace written;
    StorePlace created;
    std::vector<CompactSession> compact;
    for (int number = 0; number < 8; ++number) {
        Session session = number < 6 ? hardSession(number) : sampleSession(number, number - 6);
        if (number == 2 && currentSubject().can.expiry)
            session.expires = Timestamp::fromMicroseconds(4'000'000'000'000'000);
        VERIFY_RESULT(written.store().write(session, Expect::absent()));
        compact.push_back(compactFrom(session));
    }
    const std::vector<Result<Revision>> revisions = create(created.store(), compact);
    QCOMPARE(revisions.size(), compact.size());
    for (size_t i = 0; i < compact.size(); ++i) {
        const QString id = QString::fromUtf8(compact[i].id);
        VERIFY_RESULT(revisions[i]);
        QCOMPARE(currentRevision(created.store(), id), *revisions[i]);
        QCOMPARE(loadedText(created.store(), id), loadedText(written.store(), id));
        QCOMPARE(toText(scanAll(created.store()).row(id)), toText(scanAll(written.store()).row(id)));
    }
    QVERIFY(create(created.store(), {}).empty());
    const Message more = sampleMessage(0, 50);
    VERIFY_RESULT(
        created.store().append({.id = sampleId(0), .messages = {more}, .expect = Expect::at(*revisions[0])}));
    QCOMPARE(loadedText(created.store(), sampleId(0)).count(more.content), 1);
}

void ContractCompactTest::onlyWhatIsAbsentIsCreated()
{
    StorePlace place;
    SessionStore &store = place.store();
    VERIFY_RESULT(store.write(sampleSession(1, 1), Expect::absent()));
    const QString before = loadedText(store, sampleId(1));
    std::vector<CompactSession> compact;
    for (int number = 0; number < 6; ++number)
        compact.push_back(compactFrom(sampleSession(number)));
    compact[2].id = QByteArray(600, 'x');
    compact[3].id = compact[0].id; // twice in one go
    if (currentSubject().can.metadata)
        compact[4].metadata = "[1]";
    if (currentSubject().can.messageExtra)
        compact[5].messages.add({.id = "e", .content = "c", .extra = "{\"torn"});
    const std::vector<Result<Revision>> created = create(store, compact);
    VERIFY_RESULT(created[0]);
    QCOMPARE(created[1].error().code, ErrorCode::Conflict);
    QCOMPARE(created[2].error().code, ErrorCode::Invalid);
    QCOMPARE(created[3].error().code, ErrorCode::Conflict);
    QCOMPARE(created[4].has_value(), !currentSubject().can.metadata);
    QCOMPARE(created[5].has_value(), !currentSubject().can.messageExtra);
    QCOMPARE(loadedText(store, sampleId(0)), toText(sampleSession(0)));
    QCOMPARE(loadedText(store, sampleId(1)), before);
    QStringList there{sampleId(0), sampleId(1)};
    for (const int number : {4, 5}) {
        if (created[size_t(number)])
            there += sampleId(number);
    }
    QCOMPARE(scanAll(store).ids(), there);
}

// Behind a thousand kinds of damage there is none that goes on to another store as if it were sound.
void ContractCompactTest::damageIsLeftToLoading()
{
    if (!currentSubject().can.compact)
        return;
    int told = 0;
    for (quint32 seed = 0; seed < 120; ++seed) {
        StorePlace place;
        place.populate({hardSession(1), sampleSession(2, 4)});
        place.close();
        Vandal vandal(seed);
        QStringList done;
        for (int blow = 0; blow < 4; ++blow)
            done += vandal.strike(place.medium());
        const Result<std::unique_ptr<SessionStore>> store = place.open(AccessMode::ReadOnly);
        for (const int number : {1, 2}) {
            const auto compact = store ? compactOf(**store, sampleId(number)) : std::nullopt;
            if (!compact)
                continue;
            ++told;
            const QString differs = difference(*compact, (*store)->load({.id = sampleId(number)}));
            QVERIFY2(differs.isEmpty(), qPrintable(done.join(u'\n') + u'\n' + differs));
        }
    }
    QVERIFY(told > 20); // or nothing was tried
}

void ContractCompactTest::noChangeCutsThroughIt()
{
    if (!currentSubject().can.compact)
        return;
    StorePlace place;
    place.populate({stateOf(0)});
    std::atomic<bool> enough = false;
    std::thread writer([&] {
        const auto store = place.open(AccessMode::ReadWrite);
        for (int turn = 1; store && !enough; ++turn)
            (void)(*store)->write(stateOf(turn), Expect::anything());
    });
    QSet<QString> seen;
    QStringList torn;
    const QStringList often(500, stateOf(0).id);
    for (int look = 0; look < 30; ++look) {
        for (const std::optional<LoadedCompact> &compact : place.store().loadCompact({.ids = often})) {
            const Session session = compact ? toSession(compact->session) : stateOf(0);
            if (toText(session) != toText(stateOf(session.title.toInt())))
                torn += toText(session);
            seen += session.title;
        }
    }
    enough = true;
    writer.join();
    QCOMPARE(torn.value(0), QString());
    QVERIFY(seen.size() > 1);
}

QTEST_GUILESS_MAIN(ContractCompactTest)
#include "tst_contractcompact.moc"
