// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogview.h"

#include "core/catalog/catalog.h"
#include "tests/support/testresult.h"

#include <QRandomGenerator>

using namespace SessionDeck;

namespace {

const Timestamp now = Timestamp::fromIso(u"2026-03-10T12:00:00Z");

// Rows with many ties, long common beginnings, several scripts, and unknown values.
void fill(Catalog &catalog, int rows)
{
    QRandomGenerator random(42);
    const char *const titles[]
        = {"",      "Planning", "planning session number ", "PLANNING SESSION NUMBER ", "Ärger", "äpfel",
           "会議 ", "zebra",    "Planning session"};
    const char *const lists[]
        = {"",       "[]",       R"(["Bob", "alice"])", R"(["bob","Alice"])",      R"(["alice"])",
           "broken", R"(["Ö"])", R"(["\u00f6"])",       R"(["Agent-1","Agent-2"])"};
    for (int i = 0; i < rows; ++i) {
        const auto time = [&random] {
            return random.bounded(5) == 0
                ? Timestamp()
                : Timestamp::fromMicroseconds(now.microseconds() - random.bounded(100) * 3'600'000'000);
        };
        const QByteArray id = "id-" + QByteArray::number(random.generate());
        const QByteArray title = titles[random.bounded(9)] + QByteArray::number(random.bounded(50));
        catalog.upsert({.id = id,
                        .title = random.bounded(5) == 0 ? QByteArray() : title,
                        .participants = lists[random.bounded(9)],
                        .messageCount = qint64(random.bounded(20)) - 1,
                        .sizeBytes = qint64(random.bounded(1000)) * 5'000'000 - 5'000'000,
                        .created = time(),
                        .lastActivity = time(),
                        .expires = random.bounded(3) == 0 ? time() : Timestamp(),
                        .health = Health(random.bounded(4))});
        if (random.bounded(10) == 0)
            catalog.remove(id);
    }
}

// A row as the naive reference sorts it: unknown values apart, texts folded by Qt and compared as UTF-8.
using Key = std::pair<qint64, QByteArray>;

Key keyOf(const SessionSummary &row, SortField field)
{
    const auto text = [](const QString &s) { return Key{0, s.toCaseFolded().toUtf8()}; };
    switch (field) {
    case SortField::Title:
        return text(row.title.isEmpty() ? row.id : row.title);
    case SortField::Id:
        return text(row.id);
    case SortField::Participants:
        return text(row.participants.join(u'\1'));
    default:
        break;
    }
    const qint64 numbers[] = {row.messageCount,           row.sizeBytes,
                              row.created.microseconds(), row.lastActivity.microseconds(),
                              row.expires.microseconds(), qint64(row.health)};
    return {numbers[int(field) - int(SortField::Messages)], {}};
}

bool isUnknown(const Key &key, SortField field)
{
    if (field == SortField::Participants)
        return key.second.isEmpty();
    return field != SortField::Title && field != SortField::Id && field != SortField::Health
        && (key.first == -1 || key.first == Timestamp().microseconds());
}

std::vector<quint32> reference(const CatalogSnapshot &snapshot, const ViewSpec &spec)
{
    std::vector<std::pair<Key, quint32>> known;
    std::vector<quint32> unknown;
    QByteArray scratch;
    for (quint32 slot = 0; slot < snapshot.slotCount(); ++slot) {
        if (!snapshot.holds(slot) || !matches(snapshot.at(slot, scratch), spec.query))
            continue;
        const Key key = keyOf(toSummary(snapshot.at(slot, scratch)), spec.field);
        if (isUnknown(key, spec.field))
            unknown.push_back(slot);
        else
            known.emplace_back(key, slot);
    }
    std::ranges::stable_sort(known, [&](const auto &a, const auto &b) {
        return spec.order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<quint32> rows;
    for (const auto &[key, slot] : known)
        rows.push_back(slot);
    rows.insert(rows.end(), unknown.begin(), unknown.end());
    return rows;
}

} // namespace

class CatalogViewTest : public QObject
{
    Q_OBJECT
private slots:
    void sortsAndFiltersAsTheReference_data();
    void sortsAndFiltersAsTheReference();
    void stopsWhenAsked();
    void showsNothingOfAnEmptyCatalog();
};

void CatalogViewTest::sortsAndFiltersAsTheReference_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("line");
    const char *const lines[] = {"",
                                 "planning 7",
                                 "ä -participant:bob",
                                 "messages:>3 health:ok|ghost",
                                 "expires:any after:3d",
                                 "participant:ö",
                                 "nothing at all"};
    for (int field = int(SortField::Title); field <= int(SortField::Health); ++field) {
        for (const char *line : lines)
            QTest::addRow("%d %s", field, line) << field << QString::fromUtf8(line);
    }
}

void CatalogViewTest::sortsAndFiltersAsTheReference()
{
    QFETCH(int, field);
    QFETCH(QString, line);
    static Catalog catalog;
    if (catalog.sessions() == 0)
        fill(catalog, 6000);
    const Result<SessionQuery> query = parseSessionQuery(line, now);
    VERIFY_RESULT(query);
    const auto snapshot = catalog.snapshot();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const ViewSpec spec{.field = SortField(field), .order = order, .query = *query};
        const Result<CatalogView> view = computeView(snapshot, spec, {});
        VERIFY_RESULT(view);
        const std::vector<quint32> expected = reference(*snapshot, spec);
        QCOMPARE(expected.empty(), line == "nothing at all");
        QVERIFY(*view->rows == expected);
    }
}

void CatalogViewTest::stopsWhenAsked()
{
    Catalog catalog;
    fill(catalog, 1000);
    std::stop_source stop;
    stop.request_stop();
    for (const SortField field : {SortField::Title, SortField::Size, SortField::Participants}) {
        const Result<CatalogView> view = computeView(catalog.snapshot(), {.field = field}, stop.get_token());
        QVERIFY(!view);
        QCOMPARE(view.error().code, ErrorCode::Cancelled);
    }
}

void CatalogViewTest::showsNothingOfAnEmptyCatalog()
{
    const Result<CatalogView> view = computeView(Catalog().snapshot(), {}, {});
    VERIFY_RESULT(view);
    QCOMPARE(view->size(), 0);
}

QTEST_GUILESS_MAIN(CatalogViewTest)
#include "tst_catalogview.moc"
