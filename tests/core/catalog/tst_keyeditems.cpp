// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/keyeditems.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace SessionDeck;

class KeyedItemsTest : public QObject
{
    Q_OBJECT
private slots:
    void sortsAsComparingDoes_data();
    void sortsAsComparingDoes();
};

void KeyedItemsTest::sortsAsComparingDoes_data()
{
    QTest::addColumn<quint64>("bits"); // that vary
    QTest::newRow("none") << quint64(0);
    QTest::newRow("one") << (quint64(1) << 63);
    QTest::newRow("few, low") << quint64(0x3f);
    QTest::newRow("few, high") << (quint64(0xff) << 56);
    QTest::newRow("high and low") << quint64(0x8000'0000'0000'ffff);
    QTest::newRow("one high, many low") << quint64(0x8000'0000'7fff'ffff);
    QTest::newRow("all") << ~quint64(0);
}

void KeyedItemsTest::sortsAsComparingDoes()
{
    QFETCH(quint64, bits);
    QRandomGenerator random(7);
    for (const size_t count : {0, 1, 2, 100, 2047, 2048, 30'000}) {
        std::vector<KeyedItem> items(count);
        for (size_t i = 0; i < count; ++i)
            items[i]
                = {.key = (random.generate64() & bits) | (0x5555'5555'5555'5555 & ~bits), .item = quint32(i)};
        std::vector<KeyedItem> expected = items;
        std::ranges::sort(expected);
        std::vector<KeyedItem> spare(count);
        sortByKey(items, spare);
        QVERIFY(items == expected);
    }
}

QTEST_GUILESS_MAIN(KeyedItemsTest)
#include "tst_keyeditems.moc"
