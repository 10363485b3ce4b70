// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtexts.h"

#include "ui/models/sessioncolumns.h"
#include "ui/models/visibletext.h"

namespace SessionDeck {

namespace {

SummaryView rowAt(const CatalogView &view, qsizetype row, QByteArray &scratch)
{
    return view.snapshot->at((*view.rows)[size_t(row)], scratch);
}

QString plainText(const SessionColumn &column, const SessionSummary &session)
{
    if (column.moment)
        return (session.*column.moment).toIso();
    if (column.number)
        return session.*column.number < 0 ? QString() : QString::number(session.*column.number);
    return cellText(column, session, {}).text;
}

template <typename Line>
QString joinRows(const CatalogView &view, const std::vector<RowRange> &ranges, Line line)
{
    QString text;
    QByteArray scratch;
    for (const RowRange &range : ranges) {
        for (qsizetype row = range.first; row <= qMin(range.last, view.size() - 1); ++row)
            text += line(rowAt(view, row, scratch)) + u'\n';
    }
    return text;
}

} // namespace

QString rowsAsText(const CatalogView &view, const std::vector<RowRange> &ranges,
                   const std::vector<int> &columns)
{
    QStringList titles;
    for (const int column : columns)
        titles += columnTitle(sessionColumns()[size_t(column)]);
    const auto line = [&columns](const SummaryView &row) {
        const SessionSummary session = toSummary(row);
        QStringList cells;
        for (const int column : columns)
            cells += plainText(sessionColumns()[size_t(column)], session);
        return cells.join(u'\t');
    };
    return titles.join(u'\t') + u'\n' + joinRows(view, ranges, line);
}

QString idsAsText(const CatalogView &view, const std::vector<RowRange> &ranges)
{
    const QString text
        = joinRows(view, ranges, [](const SummaryView &row) { return QString::fromUtf8(row.id); });
    return text.chopped(text.isEmpty() ? 0 : 1);
}

qsizetype findRow(const CatalogView &view, const QString &text, qsizetype start)
{
    QByteArray scratch;
    for (qsizetype step = 0; step < view.size(); ++step) {
        const qsizetype row = (start + step) % view.size();
        const SummaryView session = rowAt(view, row, scratch);
        const QByteArrayView name = session.title.isEmpty() ? session.id : session.title;
        if (QString::fromUtf8(name).startsWith(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

} // namespace SessionDeck
