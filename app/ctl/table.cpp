// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table.h"

#include "app/ctl/terminaltext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr size_t rowsThatDecide = 1000;
constexpr int gap = 2;

int totalWidth(const std::vector<int> &widths)
{
    int total = -gap;
    for (const int width : widths)
        total += width < 0 ? 0 : width + gap;
    return total;
}

// Takes the excess from the columns that may shrink, the widest first.
void shrink(std::vector<int> &widths, const std::vector<TableColumn> &columns, int available)
{
    for (int excess = totalWidth(widths) - available; excess > 0; --excess) {
        int widest = -1;
        for (int i = 0; i < int(widths.size()); ++i) {
            const bool canShrink
                = columns[size_t(i)].least > 0 && widths[size_t(i)] > columns[size_t(i)].least;
            if (canShrink && (widest < 0 || widths[size_t(i)] > widths[size_t(widest)]))
                widest = i;
        }
        if (widest < 0)
            return;
        --widths[size_t(widest)];
    }
}

// Leaves out columns until the rest fits.
void sacrifice(std::vector<int> &widths, const std::vector<TableColumn> &columns, int available)
{
    while (totalWidth(widths) > available) {
        int victim = -1;
        for (int i = 0; i < int(widths.size()); ++i) {
            const int rank = widths[size_t(i)] < 0 ? 0 : columns[size_t(i)].sacrifice;
            if (rank > (victim < 0 ? 0 : columns[size_t(victim)].sacrifice))
                victim = i;
        }
        if (victim < 0)
            return;
        widths[size_t(victim)] = -1;
    }
}

QString padded(const QString &cell, int width, bool right)
{
    const QString space(std::max(0, width - displayWidth(cell)), QLatin1Char(' '));
    return right ? QString(space + cell) : QString(cell + space);
}

} // namespace

Table::Table(Output &out, std::vector<TableColumn> columns) : m_out(out), m_columns(std::move(columns))
{
}

void Table::add(const QStringList &cells, Emphasis emphasis)
{
    Row row{.cells = {}, .emphasis = emphasis};
    for (const QString &cell : cells)
        row.cells += harmless(cell, Lines::One);
    if (!m_widths.empty())
        return print(row);
    m_waiting.push_back(std::move(row));
    if (m_waiting.size() == rowsThatDecide)
        finish();
}

void Table::finish()
{
    if (!m_widths.empty())
        return;
    measure();
    Row heading{.cells = {}, .emphasis = Emphasis::Strong};
    for (const TableColumn &column : m_columns)
        heading.cells += column.title;
    print(heading);
    for (const Row &row : m_waiting)
        print(row);
    m_waiting.clear();
}

void Table::measure()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns[i].title);
        bool empty = !m_waiting.empty();
        for (const Row &row : m_waiting) {
            width = std::max(width, displayWidth(row.cells[qsizetype(i)]));
            empty = empty && row.cells[qsizetype(i)].isEmpty();
        }
        m_widths.push_back(empty ? -1 : width); // nobody wants a column of nothing
    }
    if (m_out.columns() == 0)
        return;
    shrink(m_widths, m_columns, m_out.columns());
    sacrifice(m_widths, m_columns, m_out.columns());
}

void Table::print(const Row &row)
{
    QString line;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int width = m_widths[i];
        if (width < 0)
            continue;
        const QString &cell = row.cells[qsizetype(i)];
        const bool cut = m_out.columns() > 0 && m_columns[i].least > 0;
        line += padded(cut ? elided(cell, width) : cell, width, m_columns[i].right)
            + QString(gap, QLatin1Char(' '));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_out.line(m_out.painted(line, row.emphasis));
}

} // namespace SessionDeck
