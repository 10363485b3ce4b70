// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"
#include "core/session/revision.h"

#include <QStringList>

#include <array>

namespace SessionDeck {

/// What became of one session.
enum class CopyOutcome : quint8 {
    Copied, ///< Written and verified.
    Replaced, ///< The same, in place of another session of this id.
    Moved, ///< Copied and verified, then deleted from the source.
    Equal, ///< The target had it already; nothing was written.
    Conflict, ///< The target has another session of this id, which stays.
    Unfit, ///< The target cannot hold all of it, and nothing was to be left out.
    Damaged, ///< It cannot be read whole from the source.
    Differs, ///< What the target gives back is not what was written; the reason says where.
    Restless, ///< It changed each time it was copied; what the target has is an earlier state.
    Failed, ///< The reason says why.
    Gone, ///< It is no longer in the source.
};
inline constexpr size_t copyOutcomes = 11;

/// Stable lower-case English name, for reports and scripts; never translated.
const char *outcomeName(CopyOutcome outcome);
/// The outcome of that name; Failed if there is none.
CopyOutcome outcomeNamed(QByteArrayView name);
/// Whether the target has the session now, proven.
bool isSettled(CopyOutcome outcome);

/// Whether an error is one of the medium or of access, so that the next session would meet it too.
bool endsCopy(ErrorCode code);

/// Whether two expiries are the same to the second, which is as exact as some media are.
bool isSameExpiry(Timestamp one, Timestamp other);

struct CopiedSession
{
    QString id = {};
    CopyOutcome outcome = CopyOutcome::Failed;
    qint64 messages = -1; ///< -1: it was not read.
    QByteArray hash = {}; ///< canonicalHash() of what the target has; empty if nothing was copied.
    Revision source = {}; ///< The state that was copied.
    Revision target = {}; ///< What it became there.
    Timestamp expires = {};
    QStringList kept = {}; ///< Names of fields that are in `extra` or the metadata now.
    QStringList dropped = {}; ///< Names of fields that the target has no place for.
    QStringList filled = {}; ///< Names of fields that were missing and that the target demands.
    QString reason = {}; ///< Why the outcome is not a good one.
};

/// How many sessions had which outcome.
class CopyTally
{
public:
    void add(CopyOutcome outcome)
    {
        ++m_counts[size_t(outcome)];
    }
    void remove(CopyOutcome outcome)
    {
        --m_counts[size_t(outcome)];
    }
    qint64 of(CopyOutcome outcome) const
    {
        return m_counts[size_t(outcome)];
    }
    qint64 all() const;
    /// Sessions that are in the target, proven.
    qint64 settled() const;

private:
    std::array<qint64, copyOutcomes> m_counts = {};
};

} // namespace SessionDeck
