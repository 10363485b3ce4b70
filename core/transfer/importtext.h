// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/sessionreader.h"

namespace SessionDeck {

/// A text of sessions that was read once as a whole and is sound, so that nothing of it has to be held but
/// the bytes: its sessions come in batches. Used once.
class ImportText
{
public:
    /// Errors of PrintedSessionReader::next().
    static Result<ImportText> check(const QByteArray &text, const std::stop_token &stop = {});

    qint64 sessions() const
    {
        return m_sessions;
    }
    /// The next sessions: at most so many, and fewer if they have many messages; none: that was all.
    /// Cancelled.
    Result<std::vector<Session>> next(size_t most);

private:
    ImportText(const QByteArray &text, const std::stop_token &stop);

    QByteArray m_text;
    PrintedSessionReader m_reader;
    qint64 m_sessions = 0;
};

} // namespace SessionDeck
