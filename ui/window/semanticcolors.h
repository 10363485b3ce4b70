// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace SessionDeck {

/// Colours that mean something and that QPalette has no role for. Readable on the palette's Base and Window.
struct SemanticColors
{
    QColor ok;
    QColor warning;
    QColor error;
    QColor muted; ///< Text of second rank.
    QColor line; ///< Thin separators and frames.
    QColor accent; ///< What is active; the same as the role Link.
};

/// Whether text is lighter than what it stands on.
bool isDark(const QPalette &palette);

/// The set that fits the palette's brightness.
SemanticColors semanticColors(const QPalette &palette);

/// A mixture: `share` (0 to 1) of `front`, the rest of `back`. For tints of surfaces.
QColor blend(const QColor &front, const QColor &back, double share);

} // namespace SessionDeck
