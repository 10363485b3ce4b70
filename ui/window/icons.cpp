// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/icons.h"

#include "ui/window/tintediconengine.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// The resources stand in a static library, so nobody else pulls them in. Must not be in a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(sessiondeck);
}

namespace SessionDeck {

QIcon themedIcon(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new TintedIconEngine(name));
}

QPixmap tintedPixmap(const QString &name, const QSize &size, const QColor &tint, qreal ratio)
{
    loadResources();
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    if (name.isEmpty())
        return pixmap;
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), tint);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon programIcon()
{
    loadResources();
    return QIcon(QStringLiteral(":/icons/sessiondeck.svg"));
}

} // namespace SessionDeck
