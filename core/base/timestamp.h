// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <compare>
#include <limits>

namespace SessionDeck {

/// A moment in UTC with microsecond resolution, or none (null). Null sorts before every moment.
class Timestamp
{
public:
    constexpr Timestamp() = default;

    /// Microseconds since 1970-01-01T00:00:00Z.
    static constexpr Timestamp fromMicroseconds(qint64 microseconds)
    {
        Timestamp t;
        t.m_microseconds = microseconds;
        return t;
    }
    /// Seconds since the epoch, rounded to the nearest microsecond; null for NaN, infinities and years
    /// beyond 9999.
    static Timestamp fromSeconds(double seconds);
    /// A JSON or SQL number as text ("1758687912.5135298", "1.7e9"), in units of 1/unitsPerSecond seconds
    /// (1: s, 1000: ms, ...); null if it is no finite number or beyond year 9999.
    static Timestamp fromNumber(QByteArrayView text, qint64 unitsPerSecond = 1);
    /// RFC 3339 ("2025-09-24T12:51:07.123456Z", also with an offset, also with a blank for the T). Text
    /// without zone is read as UTC. Null if it is not a date and time.
    static Timestamp fromIso(QStringView text);
    static Timestamp fromDateTime(const QDateTime &dateTime);
    static Timestamp now();

    constexpr bool isNull() const
    {
        return m_microseconds == none;
    }
    /// Since the epoch; the lowest qint64 if null.
    constexpr qint64 microseconds() const
    {
        return m_microseconds;
    }
    /// Since the epoch, as the nearest double; 0 if null.
    double seconds() const;
    /// "2025-09-24T12:51:07.123456Z", always six digits of fraction; empty if null.
    QString toIso() const;
    /// In UTC, milliseconds; invalid if null.
    QDateTime toDateTime() const;

    friend constexpr auto operator<=>(const Timestamp &, const Timestamp &) = default;

private:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();
    qint64 m_microseconds = none;
};

} // namespace SessionDeck
