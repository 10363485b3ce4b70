// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace SessionDeck {

/// What the user chose; System follows the desktop, also when that changes.
enum class Appearance { System, Light, Dark };

/// The program's own palettes: every widget takes its colours from roles of these. Mid is the line between
/// surfaces, PlaceholderText the muted text, Link the accent.
QPalette lightPalette();
QPalette darkPalette();

/// Name for settings ("system", "light", "dark"), and back; System for anything unknown.
QString appearanceName(Appearance appearance);
Appearance appearanceFromName(const QString &name);

/// Dresses the application: the style once, the palette at each choice. Made before the first widget.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    void choose(Appearance appearance);
    Appearance appearance() const
    {
        return m_appearance;
    }

signals:
    void chosen(SessionDeck::Appearance appearance);

private:
    void dress();

    Appearance m_appearance = Appearance::System;
    bool m_systemIsDark = false;
};

} // namespace SessionDeck
