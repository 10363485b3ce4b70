// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace SessionDeck {

/// The ids and titles of some rows, case-folded and one behind the other, so that one pass looks for a word
/// in all of them: to begin a search costs more than to search the text of a row.
class RowTexts
{
public:
    /// Adds the next row.
    void add(QByteArrayView id, QByteArrayView title);
    /// Empties it and keeps the memory.
    void clear();
    /// Sets the bit in `found`, which has an element for each row, where id or title contain the folded part.
    void find(const QByteArray &part, quint64 bit, std::span<quint64> found) const;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends; // of id and title of each row
};

} // namespace SessionDeck
