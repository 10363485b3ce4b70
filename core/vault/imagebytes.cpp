// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/imagebytes.h"

#include <QtEndian>

namespace SessionDeck {

namespace {

constexpr quint64 moreFollows = 0x80;
constexpr int bitsPerByte = 7;
constexpr int mostShift = 63;

} // namespace

void ImageWriter::number(quint64 value)
{
    for (; value >= moreFollows; value >>= bitsPerByte)
        m_bytes.append(char(value | moreFollows));
    m_bytes.append(char(value));
}

void ImageWriter::bytes(QByteArrayView value)
{
    number(quint64(value.size()));
    m_bytes.append(value);
}

void ImageWriter::text(const QString &value)
{
    if (value.isValidUtf16()) {
        const QByteArray utf8 = value.toUtf8();
        number(quint64(utf8.size()) * 2);
        m_bytes.append(utf8);
        return;
    }
    QByteArray units(value.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(value.utf16(), value.size(), units.data());
    number(quint64(units.size()) * 2 + 1);
    m_bytes.append(units);
}

void ImageWriter::time(Timestamp value)
{
    char bytes[sizeof(qint64)];
    qToLittleEndian(value.microseconds(), bytes);
    m_bytes.append(bytes, sizeof bytes);
}

ImageReader::ImageReader(QByteArrayView bytes) : m_rest(bytes)
{
}

quint64 ImageReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift <= mostShift; shift += bitsPerByte) {
        const QByteArrayView next = take(1);
        if (m_failed)
            return 0;
        const auto byte = quint64(uchar(next.front()));
        value |= (byte & ~moreFollows) << shift;
        if (byte < moreFollows)
            return value;
    }
    m_failed = true;
    return 0;
}

QByteArrayView ImageReader::take(quint64 size)
{
    if (m_failed || size > quint64(m_rest.size())) {
        m_failed = true;
        return {};
    }
    const QByteArrayView taken = m_rest.first(qsizetype(size));
    m_rest = m_rest.sliced(qsizetype(size));
    return taken;
}

QByteArrayView ImageReader::bytes()
{
    return take(number());
}

QString ImageReader::text()
{
    const quint64 size = number();
    const QByteArrayView stored = take(size / 2);
    if (size % 2 == 0)
        return QString::fromUtf8(stored);
    QString value(stored.size() / 2, Qt::Uninitialized);
    if (!value.isEmpty()) // nothing may be at no address
        qFromLittleEndian<char16_t>(stored.data(), value.size(), value.data());
    return value;
}

Timestamp ImageReader::time()
{
    const QByteArrayView stored = take(sizeof(qint64));
    return m_failed ? Timestamp() : Timestamp::fromMicroseconds(qFromLittleEndian<qint64>(stored.data()));
}

} // namespace SessionDeck
