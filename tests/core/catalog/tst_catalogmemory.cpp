// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/freememory.h"
#include "core/catalog/catalog.h"

#include <QFile>
#include <QTest>

#include <malloc.h>

using namespace SessionDeck;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isMeasurable = false; // their allocators do not tell mallinfo2() anything
#else
constexpr bool isMeasurable = true;
#endif

// What the program holds from the allocator, its overhead included.
qint64 allocatedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

qint64 residentBytes()
{
    QFile file("/proc/self/statm");
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ')[1].toLongLong() * 4096 : 0;
}

QByteArray uuid(int number)
{
    const QByteArray hex
        = QByteArray::number(quint64(number) * 0x9e3779b97f4a7c15ULL, 16).rightJustified(16, '0');
    return hex.first(8) + "-" + hex.sliced(8, 4) + "-4" + hex.sliced(12, 3) + "-8" + hex.first(3) + "-"
        + hex.sliced(4);
}

// Kinds of sessions that stores hold by the million.
struct Kind
{
    const char *name;
    QByteArray (*id)(int number);
    const char *title;
    int participantLists; // how many different ones there are
    bool expires;
};

constexpr Kind kinds[] = {
    {"UUIDs, 5 000 participants lists", uuid, "", 5000, false},
    {"UUIDs, titles, expiry", uuid, "Planning of the next release", 5000, true},
    {"other ids of 36 bytes", [](int number) { return uuid(number).toUpper(); }, "", 5000, false},
    {"participants of its own for each session", uuid, "", 1'000'000, false},
};

void fill(Catalog &catalog, const Kind &kind, int sessions)
{
    for (int i = 0; i < sessions; ++i) {
        const QByteArray id = kind.id(i);
        const QByteArray list
            = R"(["Agent-)" + QByteArray::number(i % kind.participantLists) + R"(", "Agent-2"])";
        catalog.upsert({.id = id,
                        .title = kind.title,
                        .participants = list,
                        .messageCount = i % 100,
                        .sizeBytes = i,
                        .created = Timestamp::fromMicroseconds(i),
                        .lastActivity = Timestamp::fromMicroseconds(2 * i),
                        .expires = kind.expires ? Timestamp::fromMicroseconds(3 * i) : Timestamp()});
    }
}

} // namespace

class CatalogMemoryTest : public QObject
{
    Q_OBJECT
private slots:
    void takesAtMostHundredBytesBesideIdAndTitle_data();
    void takesAtMostHundredBytesBesideIdAndTitle();
    void copiesOnlyWhatChanges();
};

void CatalogMemoryTest::takesAtMostHundredBytesBesideIdAndTitle_data()
{
    QTest::addColumn<int>("kind");
    for (size_t i = 0; i < std::size(kinds); ++i)
        QTest::newRow(kinds[i].name) << int(i);
}

void CatalogMemoryTest::takesAtMostHundredBytesBesideIdAndTitle()
{
    QFETCH(int, kind);
    const int sessions = kind == 0 ? 1'000'000 : 250'000;
    returnFreeMemory();
    const qint64 before = allocatedBytes();
    const qint64 residentBefore = residentBytes();
    Catalog catalog;
    fill(catalog, kinds[kind], sessions);
    returnFreeMemory();
    QCOMPARE(catalog.sessions(), sessions);
    const double bytes = double(allocatedBytes() - before) / sessions;
    const double text = 36 + double(qstrlen(kinds[kind].title));
    qInfo("%s: %.1f bytes per session, %.1f beside id and title; %.1f resident, %.1f by its own account",
          kinds[kind].name, bytes, bytes - text, double(residentBytes() - residentBefore) / sessions,
          double(catalog.memoryBytes()) / sessions);
    QVERIFY(bytes - text <= 100);
    QVERIFY(!isMeasurable || bytes > 40); // the measure sees something
    QVERIFY(!isMeasurable || std::abs(double(catalog.memoryBytes()) / sessions / bytes - 1) < 0.1);
}

void CatalogMemoryTest::copiesOnlyWhatChanges()
{
    Catalog catalog;
    fill(catalog, kinds[0], 200'000);
    const auto snapshot = catalog.snapshot();
    const qint64 before = allocatedBytes();
    const QByteArray id = uuid(100);
    for (int i = 0; i < 1000; ++i) {
        catalog.upsert({.id = id, .messageCount = i});
        fill(catalog, kinds[0], 100); // which are there already, and equal
    }
    QVERIFY(allocatedBytes() - before < 1'000'000);
}

QTEST_GUILESS_MAIN(CatalogMemoryTest)
#include "tst_catalogmemory.moc"
