// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <QTest>

#include <map>

using namespace SessionDeck;

namespace {

using Snapshot = std::shared_ptr<const CatalogSnapshot>;

std::map<QByteArray, quint32> slotsById(const CatalogSnapshot &snapshot)
{
    std::map<QByteArray, quint32> found;
    QByteArray scratch;
    for (quint32 slot = 0; slot < snapshot.slotCount(); ++slot) {
        if (snapshot.holds(slot))
            found[snapshot.at(slot, scratch).id.toByteArray()] = slot;
    }
    return found;
}

// Where the sessions of one state are in another one, by their slots alone.
std::optional<std::map<QByteArray, quint32>> followed(const CatalogSnapshot &from, const CatalogSnapshot &to)
{
    const std::map<QByteArray, quint32> before = slotsById(from);
    std::vector<quint32> numbers;
    for (const auto &[id, slot] : before)
        numbers.push_back(slot);
    if (!to.numbering().follow(numbers, from.numbering()))
        return {};
    std::map<QByteArray, quint32> found;
    size_t next = 0;
    for (const auto &[id, slot] : before) {
        const quint32 number = numbers[next++];
        if (number < to.slotCount() && to.holds(number))
            found[id] = number;
    }
    return found;
}

void add(Catalog &catalog, int from, int to)
{
    for (int i = from; i < to; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        catalog.upsert({.id = id});
    }
}

void removeExceptEach(Catalog &catalog, const CatalogSnapshot &state, int kept)
{
    int number = 0;
    for (const auto &[id, slot] : slotsById(state)) {
        if (++number % kept != 0)
            catalog.remove(id);
    }
}

} // namespace

/// Slots of an earlier state lead to the same sessions in a later one.
class SlotNumberingTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheSameSessionsThroughRebuilds()
    {
        Catalog catalog;
        std::vector<Snapshot> states;
        for (int round = 0; round < 4; ++round) {
            add(catalog, 12'000 * round, 12'000 * (round + 1));
            states.push_back(catalog.snapshot());
            removeExceptEach(catalog, *states.back(), 9);
            states.push_back(catalog.snapshot());
        }
        const CatalogSnapshot &last = *states.back();
        QVERIFY(last.slotCount() < 18'000); // it was built anew
        const std::map<QByteArray, quint32> now = slotsById(last);
        for (const Snapshot &state : states) {
            const auto found = followed(*state, last);
            QVERIFY(found);
            QVERIFY(!found->empty());
            for (const auto &[id, slot] : *found)
                QCOMPARE(now.at(id), slot);
            for (const auto &[id, slot] : slotsById(*state))
                QCOMPARE(found->contains(id), now.contains(id));
        }
    }

    void saysThatItDoesNotKnowOtherCatalogs()
    {
        Catalog catalog;
        Catalog other;
        add(catalog, 0, 10);
        add(other, 0, 10);
        const Snapshot before = catalog.snapshot();
        QVERIFY(!followed(*before, *other.snapshot()));
        catalog.clear();
        add(catalog, 0, 10);
        QVERIFY(!followed(*before, *catalog.snapshot()));
    }

    void forgetsWhatIsLongPast()
    {
        const SlotNumbering first;
        SlotNumbering last = first;
        std::vector<quint32> numbers{0, 1};
        for (int i = 0; i < 100; ++i)
            last = last.without({true, true});
        QVERIFY(!last.follow(numbers, first));
        QCOMPARE(numbers, (std::vector<quint32>{0, 1}));
    }
};

QTEST_APPLESS_MAIN(SlotNumberingTest)
#include "tst_slotnumbering.moc"
