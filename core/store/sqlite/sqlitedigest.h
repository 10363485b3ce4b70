// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"
#include "core/store/sqlite/sqlitestatement.h"

namespace SessionDeck {

/// A fingerprint of a set of rows, 128 bits, in which the order of the rows plays no part: rows are hashed
/// one by one and added up. So one more row costs one more row, however many there were.
class SqliteDigest
{
public:
    /// Adds the cells from column `first` on, with their types. `table` keeps rows of different tables apart.
    void add(const SqliteStatement &row, char table, int first);
    /// 32 hexadecimal digits.
    Revision revision() const;

    friend bool operator==(const SqliteDigest &, const SqliteDigest &) = default;

private:
    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace SessionDeck
