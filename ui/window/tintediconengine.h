// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace SessionDeck {

/// Draws a one-colour icon in the application's current text colour, so that it follows the palette.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;

private:
    QString m_name;
};

} // namespace SessionDeck
