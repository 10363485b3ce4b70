// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace SessionDeck {

/// How a fact reads to people; scripts get it as it is.
enum class FactUnit {
    Plain, ///< A number that counts, or a word.
    Bytes,
    ByteLimit, ///< Bytes; 0 is no limit.
    YesNo, ///< 1 or 0.
    UnixTime, ///< Seconds since 1970.
};

/// A figure that only this kind of store has, for people and scripts.
struct StoreFact
{
    QString key = {}; ///< Stable English name for scripts ("wal_bytes", "evicted_keys").
    QString label = {}; ///< For people, translated.
    QString value = {}; ///< A plain decimal number, or a word.
    FactUnit unit = FactUnit::Plain;
};

/// Figures of a store as a whole; -1 where it cannot tell.
struct StoreStatistics
{
    qint64 sessions = -1;
    qint64 messages = -1;
    qint64 bytes = -1; ///< On the medium: files with their WAL, or memory of the keys.
    std::vector<StoreFact> facts = {};
};

} // namespace SessionDeck
