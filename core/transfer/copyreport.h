// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/transfer/copyoutcome.h"

#include <QHash>

namespace SessionDeck {

/// Which copy a report is about; both are URIs without passwords.
struct CopyReportHead
{
    QString source = {};
    QString target = {};
    bool move = false;
    QString bulk = {}; ///< By what the vault knows the changes of the copy, also of one that goes on.

    /// Whether the other is about the same copy, perhaps in another run.
    bool isSameCopy(const CopyReportHead &other) const
    {
        return source == other.source && target == other.target && move == other.move;
    }
};

/// The file that says what a copy did, and at the same time the journal from which an interrupted one goes
/// on: JSON Lines as FORMAT.md describes them, durable before a session counts as copied. Locked against a
/// second copy while it is open.
class CopyReport
{
public:
    /// Makes the file. Conflict if there is one already; and what fileError() says.
    static Result<CopyReport> create(const QString &path, const CopyReportHead &head);
    /// Opens one that an interrupted copy left; what it says is in earlier(). NotFound; Invalid if it is of
    /// other stores, or no report at all; Locked while another process writes it.
    static Result<CopyReport> resume(const QString &path, const CopyReportHead &head);

    /// The last word on each session.
    const QHash<QString, CopiedSession> &earlier() const
    {
        return m_earlier;
    }
    /// Of the copy that goes on, or of this one.
    const QString &bulk() const
    {
        return m_bulk;
    }
    Result<void> add(const std::vector<CopiedSession> &results);
    /// The last line: how many sessions had which outcome.
    Result<void> finish(const CopyTally &tally);

private:
    CopyReport() = default;
    Result<void> append(const QByteArray &lines);

    QString m_path;
    QString m_bulk;
    FileDescriptor m_file;
    QHash<QString, CopiedSession> m_earlier;
};

/// The line of a session, without line feed; also what the command line prints.
QByteArray copiedLine(const CopiedSession &result);

} // namespace SessionDeck
