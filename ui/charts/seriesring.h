// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace SessionDeck {

/// What a series says of a moment, or of the stretch of time that begins there.
struct SeriesSample
{
    qint64 time = 0; ///< Microseconds since the epoch, UTC.
    double mean = 0; ///< NaN: known to be unknown.
    double low = 0; ///< Like high the same as mean, unless it sums up a stretch.
    double high = 0;

    static SeriesSample of(qint64 time, double value)
    {
        return {.time = time, .mean = value, .low = value, .high = value};
    }

    friend bool operator==(const SeriesSample &, const SeriesSample &) = default;
};

/// The newest samples of a series, in the order of time; what no longer fits is forgotten, oldest first.
class SeriesRing
{
public:
    explicit SeriesRing(size_t capacity = 100'000);

    /// A moment at or before the newest takes the place of what was noted from there on: the clock was set
    /// back, or the same moment was measured again.
    void append(const SeriesSample &sample);
    void clear();
    size_t size() const
    {
        return m_size;
    }
    /// By age, 0 is the oldest.
    const SeriesSample &at(size_t index) const;
    const SeriesSample &last() const;
    /// Index of the first sample at or after that moment; size() if there is none.
    size_t lowerBound(qint64 time) const;

private:
    std::vector<SeriesSample> m_samples; // grows up to the capacity, then turns
    size_t m_capacity;
    size_t m_first = 0;
    size_t m_size = 0;
};

} // namespace SessionDeck
