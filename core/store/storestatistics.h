// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace SessionDeck {

/// A figure that only this kind of store has, for people and scripts.
struct StoreFact
{
    QString key = {}; ///< Stable English name for scripts ("wal_bytes", "evicted_keys").
    QString label = {}; ///< For people, translated.
    QString value = {}; ///< A plain decimal number, or a word.
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
