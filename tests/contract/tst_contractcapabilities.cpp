// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/driver.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/fitting.h"
#include "tests/contract/sampledata.h"
#include "tests/contract/sessiontext.h"
#include "tests/contract/storeplace.h"
#include "tests/support/testresult.h"

#include <algorithm>

using namespace SessionDeck;

namespace {

struct NamedFlag
{
    const char *name;
    bool Capabilities::*flag;
};
constexpr NamedFlag flags[] = {{"write", &Capabilities::write},
                               {"append", &Capabilities::append},
                               {"remove", &Capabilities::remove},
                               {"expiry", &Capabilities::expiry},
                               {"watch", &Capabilities::watch},
                               {"title", &Capabilities::title},
                               {"metadata", &Capabilities::metadata},
                               {"roles", &Capabilities::roles},
                               {"recipients", &Capabilities::recipients},
                               {"messageExtra", &Capabilities::messageExtra},
                               {"parents", &Capabilities::parents},
                               {"branches", &Capabilities::branches},
                               {"anyMessageOrder", &Capabilities::anyMessageOrder},
                               {"blankTimes", &Capabilities::blankTimes},
                               {"blankMessageIds", &Capabilities::blankMessageIds},
                               {"repeatedMessageIds", &Capabilities::repeatedMessageIds},
                               {"writeRaw", &Capabilities::writeRaw},
                               {"moreInRaw", &Capabilities::moreInRaw},
                               {"goesThroughAll", &Capabilities::goesThroughAll},
                               {"rename", &Capabilities::rename},
                               {"compact", &Capabilities::compact}};

QString toText(const Capabilities &capabilities)
{
    QStringList names;
    for (const NamedFlag &flag : flags) {
        if (capabilities.*flag.flag)
            names.append(flag.name);
    }
    return names.join(u' ');
}

template <typename T> bool isRefused(const Result<T> &result)
{
    return !result
        && (result.error().code == ErrorCode::Unsupported || result.error().code == ErrorCode::ReadOnly);
}

// A field that not every layout can hold, and a change that sets it.
struct Field
{
    const char *name;
    bool Capabilities::*flag;
    void (*set)(Session &);
};
constexpr Field fields[] = {
    {"title", &Capabilities::title, [](Session &s) { s.title = "T"; }},
    {"metadata", &Capabilities::metadata, [](Session &s) { s.metadata = {"{\"m\":1}"}; }},
    {"role", &Capabilities::roles, [](Session &s) { s.messages[0].role = "user"; }},
    {"recipient", &Capabilities::recipients, [](Session &s) { s.messages[0].recipient = "R"; }},
    {"extra", &Capabilities::messageExtra, [](Session &s) { s.messages[0].extra = {"{\"e\":1}"}; }},
    {"parent", &Capabilities::parents, [](Session &s) { s.messages[0].parent = "p"; }},
    {"expiry", &Capabilities::expiry,
     [](Session &s) { s.expires = Timestamp::fromMicroseconds(4'000'000'000'000'000); }},
};

} // namespace

/// Capabilities are neither more nor less than the truth.
class ContractCapabilitiesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void everyLayoutIsASubject();
    void areAsDocumented();
    void whatIsMissingIsRefused();
    void fieldThatCannotBeHeldIsNotDropped_data();
    void fieldThatCannotBeHeldIsNotDropped();
    void objectWithoutMembersFitsEverywhere();
    void readOnlyAccessTakesChangesAway();
};

void ContractCapabilitiesTest::initTestCase_data()
{
    addSubjects(SubjectChoice::All);
}

// A new layout joins the suite, or this fails.
void ContractCapabilitiesTest::everyLayoutIsASubject()
{
    for (const Driver &driver : drivers()) {
        for (const char *const *layout = driver.layouts; *layout; ++layout) {
            QByteArray name(*layout);
            if (name.endsWith(':')) // its renamed variants: the same code as the layout itself
                name.chop(1);
            const bool found = std::ranges::any_of(subjects(), [&](const Subject &subject) {
                return qstrcmp(subject.driver, driver.name) == 0 && name == subject.layout;
            });
            QVERIFY2(found, *layout);
        }
    }
}

void ContractCapabilitiesTest::areAsDocumented()
{
    StorePlace place;
    place.populate(sampleSessions(1));
    const Capabilities can = place.store().capabilities();
    QCOMPARE(toText(can), toText(currentSubject().can));
    QCOMPARE(can.readOnlyReason.isEmpty(), can.write || can.append || can.remove || can.expiry);
}

void ContractCapabilitiesTest::whatIsMissingIsRefused()
{
    StorePlace place;
    place.populate({sampleSession(0)});
    SessionStore &store = place.store();
    const Capabilities can = store.capabilities();
    const MediumBytes before = place.medium().bytes();
    if (!can.write) {
        QVERIFY(isRefused(store.write(sampleSession(0, 4), Expect::anything())));
        QVERIFY(isRefused(store.write(sampleSession(1), Expect::absent())));
    }
    if (!can.append)
        QVERIFY(isRefused(store.append({.id = sampleId(0), .messages = {sampleMessage(0, 3)}})));
    if (!can.remove)
        QVERIFY(isRefused(store.remove(sampleId(0), Expect::anything())));
    if (!can.expiry)
        QVERIFY(isRefused(store.setExpiry(sampleId(0), Timestamp::now(), Expect::anything())));
    QCOMPARE(difference(before, place.medium().bytes()), QString());
    const auto source = store.watch();
    QCOMPARE(source.has_value(), can.watch);
    if (!can.watch)
        QVERIFY(isRefused(source));
}

void ContractCapabilitiesTest::fieldThatCannotBeHeldIsNotDropped_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(fields)); ++i)
        QTest::newRow(fields[i].name) << i;
}

void ContractCapabilitiesTest::fieldThatCannotBeHeldIsNotDropped()
{
    QFETCH(int, index);
    const Field &field = fields[index];
    if (!currentSubject().can.write)
        return; // refused as a whole, see above
    StorePlace place;
    SessionStore &store = place.store();
    Session session{.id = "s", .messages = {{.id = "m", .sender = "A", .content = "x"}}};
    field.set(session);
    const MediumBytes before = place.medium().bytes();
    const Result<Revision> written = store.write(session, Expect::absent());
    if (written) {
        Result<LoadedSession> loaded = store.load({.id = "s"});
        VERIFY_RESULT(loaded);
        const QString text = toText(loaded->session);
        field.set(loaded->session); // changes nothing if it is there
        QCOMPARE(text, toText(loaded->session));
        return;
    }
    QVERIFY(!(store.capabilities().*field.flag));
    QCOMPARE(written.error().code, ErrorCode::Unsupported);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(difference(before, place.medium().bytes()), QString());
    if (field.flag == &Capabilities::expiry || !session.title.isEmpty() || !session.metadata.isEmpty())
        return; // appends carry messages only
    VERIFY_RESULT(store.write({.id = "s"}, Expect::absent()));
    const Result<Revision> appended = store.append({.id = "s", .messages = session.messages});
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, ErrorCode::Unsupported);
}

// As many applications write it; it says nothing, so nothing is lost where it has no place.
void ContractCapabilitiesTest::objectWithoutMembersFitsEverywhere()
{
    if (!currentSubject().can.write)
        return;
    StorePlace place;
    Session session = fitting(sampleSession(1, 2));
    session.metadata = {};
    session.messages[1].extra = {};
    const QByteArray said = canonicalHash(session);
    session.metadata = {"{ }"};
    session.messages[1].extra = {"{}"};
    const Capabilities can = place.store().capabilities();
    QVERIFY(fitSession(session, can).losses.empty());
    VERIFY_RESULT(place.store().write(session, Expect::absent()));
    const Result<LoadedSession> loaded = place.store().load({.id = session.id});
    VERIFY_RESULT(loaded);
    QCOMPARE(canonicalHash(loaded->session), said);
    Message more = session.messages[1];
    more.id = "more";
    VERIFY_RESULT(place.store().append({.id = session.id, .messages = {more}}));
}

void ContractCapabilitiesTest::readOnlyAccessTakesChangesAway()
{
    StorePlace place;
    place.populate(sampleSessions(2));
    const auto store = place.open(AccessMode::ReadOnly);
    VERIFY_RESULT(store);
    const Capabilities can = (*store)->capabilities();
    QVERIFY(!can.write && !can.append && !can.remove);
    QCOMPARE(can.expiry, currentSubject().can.expiry); // that of the layout
    QVERIFY(!can.readOnlyReason.isEmpty());
    // A store that could be changed says so, because it is not to be shown as read-only.
    const Capabilities &whole = currentSubject().can;
    QCOMPARE(isReadOnly(can), !(whole.write || whole.append || whole.remove || whole.expiry));
}

QTEST_GUILESS_MAIN(ContractCapabilitiesTest)
#include "tst_contractcapabilities.moc"
