// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace SessionDeck {

/// An icon of resources/icons by its name without suffix, drawn in the text colour of the application's
/// palette at the moment it is painted.
QIcon themedIcon(const QString &name);

/// The same picture in one colour. size is in device-independent pixels.
QPixmap tintedPixmap(const QString &name, const QSize &size, const QColor &tint, qreal ratio);

/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace SessionDeck
