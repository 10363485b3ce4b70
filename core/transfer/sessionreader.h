// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"
#include "core/base/result.h"
#include "core/session/revision.h"
#include "core/session/session.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace SessionDeck {

/// A session as `show --json` prints it, read back.
struct PrintedSession
{
    Session session = {};
    Revision revision = {}; ///< The state that was printed; empty if none is named.
};

/// The sessions of a text, one after the other: objects behind each other, or lists of them. The text has to
/// outlive the reader.
class PrintedSessionReader
{
public:
    explicit PrintedSessionReader(QByteArrayView text, std::stop_token stop = {});

    /// The next session; nothing: that was all. Invalid, with the place: no JSON, a member that is missing,
    /// of a wrong type or not known (nothing is dropped silently), or a session that was printed as damaged.
    /// Cancelled.
    Result<std::optional<PrintedSession>> next();

private:
    Result<void> readAhead();

    QByteArrayView m_text;
    std::stop_token m_stop;
    std::vector<JsonRange> m_values; // of the list that is being read, or the one object
    size_t m_value = 0; // the next of them
    qsizetype m_at = -1; // behind them; -1: nothing was read yet
};

/// All sessions of a text at once; errors as above.
Result<std::vector<PrintedSession>> readPrintedSessions(QByteArrayView text,
                                                        const std::stop_token &stop = {});

} // namespace SessionDeck
