// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/metrics/latencyhistogram.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace SessionDeck {

namespace {

constexpr char codecVersion = 1;

void putNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += char(quint8(number | 0x80));
        number >>= 7;
    }
    bytes += char(quint8(number));
}

// Takes a number from the front; nothing if the bytes end, or it has more than 64 bits.
std::optional<quint64> takeNumber(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto part = quint8(bytes.front());
        bytes = bytes.sliced(1);
        number |= quint64(part & 0x7f) << shift;
        if (part < 0x80)
            return number;
    }
    return std::nullopt;
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Corrupt, CoreText::tr("A latency histogram in the history is damaged."));
}

} // namespace

QByteArray toBytes(const LatencyHistogram &histogram)
{
    QByteArray bytes(1 + qsizetype(sizeof(quint64)), codecVersion);
    qToLittleEndian(std::bit_cast<quint64>(histogram.total()), bytes.data() + 1);
    int next = 0;
    for (const LatencyHistogram::Bucket &bucket : histogram.buckets()) {
        putNumber(bytes, quint64(bucket.index - next));
        putNumber(bytes, bucket.count);
        next = bucket.index + 1;
    }
    return bytes;
}

Result<LatencyHistogram> histogramFromBytes(QByteArrayView bytes)
{
    constexpr qsizetype head = 1 + qsizetype(sizeof(quint64));
    if (bytes.size() < head || bytes.front() != codecVersion)
        return damaged();
    double total = std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.data() + 1));
    bytes = bytes.sliced(head);
    LatencyHistogram histogram;
    quint64 next = 0;
    while (!bytes.isEmpty()) {
        const quint64 index = next + takeNumber(bytes).value_or(latencyBuckets);
        const quint64 count = takeNumber(bytes).value_or(0);
        if (index < next || index >= quint64(latencyBuckets) || count == 0)
            return damaged();
        histogram.add({.index = quint16(index), .count = count}, total);
        next = index + 1;
        total = 0; // belongs to all of them together
    }
    return std::isfinite(histogram.total()) ? Result<LatencyHistogram>(histogram) : damaged();
}

} // namespace SessionDeck
