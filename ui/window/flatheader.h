// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;

namespace SessionDeck {

/// The text of a header's section, muted, with the sign of its order behind it.
void drawHeaderLabel(const QStyleOption &option, QPainter &painter);

} // namespace SessionDeck
