// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace SessionDeck {

/// Which white space stays as it is.
enum class Lines {
    One, ///< Line feeds and tabs are escaped too: for cells of a table, ids, error messages.
    Many,
};

/// The text with all characters escaped that could steer a terminal or deceive its reader: C0, DEL and C1
/// controls, and the bidi embeddings, overrides and isolates ("\\x1b", "\\u202e").
QString harmless(QStringView text, Lines lines);

/// A line of JSON with the same characters as \u escapes, which say the same to a JSON reader.
QByteArray harmlessJson(QByteArray line);

/// Columns that the text takes on a terminal. The text has to be harmless.
int displayWidth(QStringView text);

/// The text cut to so many columns, with an ellipsis if something is missing.
QString elided(const QString &text, int columns);

} // namespace SessionDeck
