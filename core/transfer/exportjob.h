// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyjob.h"
#include "core/transfer/exportformat.h"

namespace SessionDeck {

struct ExportRequest
{
    std::vector<SelectedSession> sessions = {};
    const ExportFormat *format = &jsonExport;
    std::stop_token stop = {};
    std::function<void(const CopyProgress &)> progress = {};
};

struct ExportResult
{
    qint64 sessions = 0; ///< That were written.
    QStringList problems = {}; ///< One line for each session that is missing or not whole.
};

/// Reads the sessions and writes them as the format wants; nothing else is read or changed. Damaged sessions
/// are written as far as they can be read. `write` gets the bytes in order; an Error of it ends the export.
/// Cancelled, and what endsCopy() says.
Result<ExportResult> exportSessions(SessionStore &store, const ExportRequest &request,
                                    const std::function<Result<void>(const QByteArray &)> &write);

/// The same into a file that is there whole or not at all. Conflict if there is one already and it is not to
/// be replaced.
enum class ExistingFile { Refuse, Replace };
Result<ExportResult> exportToFile(SessionStore &store, const ExportRequest &request, const QString &path,
                                  ExistingFile existing);

} // namespace SessionDeck
