// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/catalogview.h"
#include "tests/bench/benchrun.h"
#include "tests/bench/sampledata.h"

namespace SessionDeck {

namespace {

constexpr double wholeBar = 200; // milliseconds for a million rows
constexpr double barRows = 1'000'000;

void fill(Catalog &catalog, qint64 rows)
{
    SampleData data;
    for (qint64 i = 0; i < rows; ++i) {
        const Session session = data.session(0);
        const QByteArray id = session.id.toUtf8();
        const QByteArray participants = encodeParticipants(session.participants);
        const QByteArray title
            = i % 2 == 0 ? QByteArray() : "Planning session number " + QByteArray::number(i * 7 % rows);
        catalog.upsert({.id = id,
                        .title = title,
                        .participants = participants,
                        .messageCount = i * 31 % 1000,
                        .sizeBytes = i * 1237 % 5'000'000,
                        .created = session.created,
                        .lastActivity = data.moment()});
    }
}

struct ViewWork
{
    const char *name;
    SortField field;
    Qt::SortOrder order;
    const char *query;
};

constexpr ViewWork works[] = {
    {"sort by last activity", SortField::LastActivity, Qt::DescendingOrder, ""},
    {"sort by size", SortField::Size, Qt::AscendingOrder, ""},
    {"sort by id", SortField::Id, Qt::AscendingOrder, ""},
    {"sort by title, half of them with one beginning", SortField::Title, Qt::AscendingOrder, ""},
    {"sort by participants", SortField::Participants, Qt::AscendingOrder, ""},
    {"filter by a word that few have", SortField::LastActivity, Qt::DescendingOrder, "9f3a1"},
    {"filter by a participant", SortField::LastActivity, Qt::DescendingOrder, "participant:agent-5"},
    {"filter by numbers", SortField::LastActivity, Qt::DescendingOrder, "messages:>900 size:<1M"},
};

} // namespace

void benchCatalog(const BenchSizes &sizes, const QString &)
{
    Catalog catalog;
    fill(catalog, sizes.catalogRows);
    const auto snapshot = catalog.snapshot();
    for (const ViewWork &work : works) {
        const Result<SessionQuery> query
            = parseSessionQuery(QString::fromLatin1(work.query), Timestamp::now());
        const ViewSpec spec{.field = work.field, .order = work.order, .query = *query};
        const double ours = medianTime(sizes.rounds, [&] { return void(computeView(snapshot, spec, {})); });
        print({.work = QStringLiteral("%1 rows: %2").arg(sizes.catalogRows).arg(work.name),
               .ours = ours,
               .floor = wholeBar * double(sizes.catalogRows) / barRows,
               .bar = 1});
    }
}

} // namespace SessionDeck
