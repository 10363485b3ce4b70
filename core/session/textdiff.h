// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace SessionDeck {

enum class TextPart { Same, Removed, Added };

/// A piece of what two texts say: in both, only in the old, or only in the new one.
struct TextPiece
{
    TextPart part = TextPart::Same;
    QString text = {};

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// How one text becomes the other: first by lines, then by words inside lines that were changed. The pieces
/// that are not Added make up the old text, those that are not Removed the new one. Texts that have next to
/// nothing in common are one removed and one added piece.
std::vector<TextPiece> diffText(const QString &before, const QString &after);

} // namespace SessionDeck
