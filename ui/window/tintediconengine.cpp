// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tintediconengine.h"

#include "ui/window/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace SessionDeck {

namespace {

QColor tintOf(QIcon::Mode mode)
{
    const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    return QGuiApplication::palette().color(group, QPalette::ButtonText);
}

} // namespace

TintedIconEngine::TintedIconEngine(const QString &name) : m_name(name)
{
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, tintedPixmap(m_name, rect.size(), tintOf(mode), ratio));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return tintedPixmap(m_name, size, tintOf(mode), 1); // the caller has already scaled the size
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_name);
}

} // namespace SessionDeck
