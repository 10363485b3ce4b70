// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shownmessage.h"

#include <map>

namespace SessionDeck {

/// The part of a conversation that is in memory, in pages of equal size.
class MessagePages
{
public:
    static constexpr int pageRows = 100;

    /// The message, or null if it is not in memory. Valid until the pages change.
    const ShownMessage *at(int row) const;
    /// Keeps the message; false if it says what was there before.
    bool put(int row, ShownMessage message);
    /// Whether all rows of the page, of a conversation of `rows`, are here and up to date.
    bool isComplete(int page, int rows) const;
    /// Rows from `rows` on do not exist any more.
    void truncate(int rows);
    /// Pages [first, last] become out of date, all others are dropped.
    void expire(int first, int last);
    /// All messages of [firstRow, endRow) were just read.
    void confirm(qint64 firstRow, qint64 endRow);
    /// Drops pages outside [first, last], those unused for longest first, until the rest fits the budget.
    void drop(int first, int last, qint64 budget);
    qint64 bytes() const;

private:
    struct Page
    {
        std::vector<ShownMessage> rows = std::vector<ShownMessage>(pageRows);
        std::vector<bool> loaded = std::vector<bool>(pageRows);
        qint64 bytes = 0;
        quint64 lastUse = 0;
        bool stale = false;
    };
    std::map<int, Page> m_pages;
    quint64 m_clock = 0;
};

} // namespace SessionDeck
