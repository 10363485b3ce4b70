// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace SessionDeck {

/// The file name of a session in the layout jsonl: the id, percent-encoded, and ".jsonl"; for ids whose name
/// would be longer than a file name may be, "~", the hash of the id and ".jsonl". See FORMAT.md.
QByteArray jsonlFileName(const QString &id);

/// The id that the name was made from; nothing if it is hashed, or no name that jsonlFileName() makes.
std::optional<QString> idOfJsonlName(QByteArrayView name);

/// Whether the name is that of a session file: "*.jsonl", not hidden.
bool isJsonlName(QByteArrayView name);

} // namespace SessionDeck
