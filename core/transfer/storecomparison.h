// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyjob.h"
#include "core/transfer/differingparts.h"

namespace SessionDeck {

/// How a session compares in two stores.
enum class Likeness : quint8 {
    Same, ///< Equal in everything, or in all that the target has a place for.
    Different, ///< The differences say where.
    Missing, ///< The target does not have it.
    Extra, ///< Only the target has it.
    Unreadable, ///< One of the two cannot be read whole; the reason says which and why.
};
inline constexpr size_t likenesses = 5;

/// Stable lower-case English name, for reports and scripts; never translated.
const char *likenessName(Likeness likeness);

struct ComparedSession
{
    QString id = {};
    Likeness likeness = Likeness::Same;
    qint64 messages = -1; ///< In the source; -1: not read.
    QByteArray hash = {}; ///< canonicalHash() in the source, as it fits into the target.
    QString reason = {}; ///< Why it is unreadable, or all differences in one line.
    DifferingParts differences = {};
};

struct ComparisonRequest
{
    std::vector<SelectedSession> sessions = {}; ///< Of the source.
    /// Whether those of the target that are not among them are looked for as well.
    bool findExtra = false;
    std::stop_token stop = {};
    std::function<void(const std::vector<ComparedSession> &)> found = {};
    std::function<void(const CopyProgress &)> progress = {};
};

/// Compares each session by canonical hash, number of messages and expiry; reads both stores and changes
/// nothing. How many had which likeness. Cancelled, and what endsCopy() says.
Result<std::array<qint64, likenesses>> compareStores(CopyEnds ends, const ComparisonRequest &request);

} // namespace SessionDeck
