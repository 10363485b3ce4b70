// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importtext.h"

#include <QString>

#include <stop_token>

namespace SessionDeck {

/// The sessions of a file, or of standard input if it is called "-". Corrupt, with the file and the line:
/// they are no sessions as "show --json" prints them. NotFound, Unsupported (larger than what is read at
/// once), Cancelled, Io.
Result<std::vector<PrintedSession>> readInputSessions(const QString &name, const std::stop_token &stop);

/// The same, for sessions that are taken out batch by batch. All of the input was checked.
Result<ImportText> readImport(const QString &name, const std::stop_token &stop);

/// A place that ends with a byte of the text, with line and column (in bytes, from 1) instead; any other as
/// it is.
QString placeInText(QByteArrayView text, const QString &place);

} // namespace SessionDeck
