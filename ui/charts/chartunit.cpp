// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartunit.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <span>

namespace SessionDeck {

namespace {

struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(UnitText)
};

// At most three digits that matter, and no trailing zeros.
QString shortNumber(double value)
{
    const double size = std::abs(value);
    if (size >= 999.5)
        return humanCount(qRound64(value));
    const int digits = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    const double scale = std::pow(10.0, digits);
    const double rounded = std::round(value * scale) / scale;
    QString text = QLocale::c().toString(rounded, 'f', digits);
    while (digits > 0 && text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', QLocale().decimalPoint());
}

struct Magnitude
{
    double from; ///< The least value that is shown in it.
    double unit;
    const char *text;
};

constexpr Magnitude durations[] = {
    {86'400, 86'400, QT_TRANSLATE_NOOP("UnitText", "%1 d")},
    {3'600, 3'600, QT_TRANSLATE_NOOP("UnitText", "%1 h")},
    {120, 60, QT_TRANSLATE_NOOP("UnitText", "%1 min")},
    {1, 1, QT_TRANSLATE_NOOP("UnitText", "%1 s")},
    {1e-3, 1e-3, QT_TRANSLATE_NOOP("UnitText", "%1 ms")},
    {1e-6, 1e-6, QT_TRANSLATE_NOOP("UnitText", "%1 µs")},
    {0, 1e-9, QT_TRANSLATE_NOOP("UnitText", "%1 ns")},
};

constexpr Magnitude rates[] = {
    {1e9, 1e9, QT_TRANSLATE_NOOP("UnitText", "%1 G/s")},
    {1e6, 1e6, QT_TRANSLATE_NOOP("UnitText", "%1 M/s")},
    {1e4, 1e3, QT_TRANSLATE_NOOP("UnitText", "%1 k/s")},
    {0, 1, QT_TRANSLATE_NOOP("UnitText", "%1/s")},
};

QString magnitudeText(std::span<const Magnitude> magnitudes, double value)
{
    // 999.95 ms would be rounded to 1000 ms.
    const auto fits = [value](const Magnitude &magnitude) { return value >= magnitude.from * 0.9995; };
    const auto magnitude = std::ranges::find_if(magnitudes, fits);
    return UnitText::tr(magnitude->text).arg(shortNumber(value / magnitude->unit));
}

QString secondsText(double value)
{
    return value == 0 ? UnitText::tr("0 s") : magnitudeText(durations, value);
}

QString bytesText(double value)
{
    return humanBytes(qRound64(value));
}

QString countText(double value)
{
    const bool whole = value >= 1000 || value == std::floor(value);
    return whole ? humanCount(qRound64(value)) : shortNumber(value);
}

struct UnitFacts
{
    QString (*text)(double);
    const char *name;
};

// In the order of ChartUnit.
constexpr UnitFacts facts[] = {
    {countText, QT_TRANSLATE_NOOP("UnitText", "count")},
    {[](double value) { return magnitudeText(rates, value); }, QT_TRANSLATE_NOOP("UnitText", "per second")},
    {bytesText, QT_TRANSLATE_NOOP("UnitText", "bytes")},
    {[](double value) { return UnitText::tr("%1/s").arg(bytesText(value)); },
     QT_TRANSLATE_NOOP("UnitText", "bytes per second")},
    {[](double value) { return UnitText::tr("%1 %").arg(shortNumber(value * 100)); },
     QT_TRANSLATE_NOOP("UnitText", "0 to 1")},
    {secondsText, QT_TRANSLATE_NOOP("UnitText", "seconds")},
};

} // namespace

QString unitText(ChartUnit unit, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QString text = facts[size_t(unit)].text(std::abs(value));
    return value < 0 ? QString(QChar(0x2212) + text) : text;
}

QString plainNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 15) : QString();
}

QString unitName(ChartUnit unit)
{
    return UnitText::tr(facts[size_t(unit)].name);
}

} // namespace SessionDeck
