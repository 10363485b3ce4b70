// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// Text as an editor shows it: every kind of line end as a line feed.
QString editableText(const QString &original);

/// The original with what was changed in its editable text; all that was not touched keeps its line ends.
QString withEdits(const QString &original, const QString &edited);

} // namespace SessionDeck
