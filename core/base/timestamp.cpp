// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <QTimeZone>

#include <chrono>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr double lastSecond = 253402300799.0; // 9999-12-31T23:59:59Z
constexpr double firstSecond = -62135596800.0; // 0001-01-01T00:00:00Z

// QDateTime keeps milliseconds only, so the fraction is cut out and read here.
qint64 fractionMicroseconds(QStringView digits)
{
    qint64 value = 0;
    for (qsizetype i = 0; i < 6; ++i)
        value = value * 10 + (i < digits.size() ? digits[i].digitValue() : 0);
    const bool roundUp = digits.size() > 6 && digits[6].digitValue() >= 5;
    return value + (roundUp ? 1 : 0);
}

// Whole seconds; text without a zone is UTC. Invalid if it is not a date and a time.
QDateTime wholeSeconds(QString text)
{
    if (text.size() < 19)
        return {};
    if (text[10] == u' ')
        text[10] = u'T';
    const QDateTime dateTime = QDateTime::fromString(text, Qt::ISODate);
    if (dateTime.timeSpec() != Qt::LocalTime)
        return dateTime;
    return QDateTime(dateTime.date(), dateTime.time(), Qt::UTC);
}

} // namespace

Timestamp Timestamp::fromSeconds(double seconds)
{
    if (!(seconds >= firstSecond && seconds <= lastSecond)) // false for NaN as well
        return {};
    return fromMicroseconds(std::llround(seconds * 1e6));
}

Timestamp Timestamp::fromNumber(QByteArrayView text, qint64 unitsPerSecond)
{
    bool whole = false;
    const qint64 integer = text.toLongLong(&whole);
    if (whole && 1'000'000 % unitsPerSecond == 0) {
        if (double(integer) / double(unitsPerSecond) > lastSecond
            || double(integer) / double(unitsPerSecond) < firstSecond)
            return {};
        return fromMicroseconds(integer * (1'000'000 / unitsPerSecond));
    }
    bool number = false;
    const double value = text.toDouble(&number);
    return number ? fromSeconds(value / double(unitsPerSecond)) : Timestamp{};
}

Timestamp Timestamp::fromIso(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype dot = trimmed.indexOf(u'.');
    qsizetype end = dot + 1;
    while (dot >= 0 && end < trimmed.size() && trimmed[end].isDigit())
        ++end;
    const QString whole = dot < 0 ? trimmed.toString() : QString(trimmed.first(dot) + trimmed.sliced(end));
    const QDateTime dateTime = wholeSeconds(whole);
    if (!dateTime.isValid())
        return {};
    const qint64 fraction = dot < 0 ? 0 : fractionMicroseconds(trimmed.sliced(dot + 1, end - dot - 1));
    return fromMicroseconds(dateTime.toSecsSinceEpoch() * 1'000'000 + fraction);
}

Timestamp Timestamp::fromDateTime(const QDateTime &dateTime)
{
    return dateTime.isValid() ? fromMicroseconds(dateTime.toMSecsSinceEpoch() * 1000) : Timestamp{};
}

Timestamp Timestamp::now()
{
    using namespace std::chrono;
    return fromMicroseconds(
        duration_cast<std::chrono::microseconds>(system_clock::now().time_since_epoch()).count());
}

double Timestamp::seconds() const
{
    return isNull() ? 0 : double(m_microseconds) / 1e6;
}

QString Timestamp::toIso() const
{
    if (isNull())
        return {};
    const qint64 second = qint64(std::floor(double(m_microseconds) / 1e6));
    const qint64 exact = second * 1'000'000 > m_microseconds ? second - 1 : second;
    const QDateTime dateTime = QDateTime::fromSecsSinceEpoch(exact, Qt::UTC);
    return dateTime.toString(u"yyyy-MM-ddTHH:mm:ss")
        + QStringLiteral(".%1Z").arg(m_microseconds - exact * 1'000'000, 6, 10, QLatin1Char('0'));
}

QDateTime Timestamp::toDateTime() const
{
    if (isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(double(m_microseconds) / 1e3)), Qt::UTC);
}

} // namespace SessionDeck
