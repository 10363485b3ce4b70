// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"

#include "core/base/bytewriting.h"
#include "core/base/utf8.h"

#include <array>
#include <charconv>

namespace SessionDeck {

namespace {

constexpr qsizetype hashedAtOnce = 64 * 1024;

using HashDigits = std::array<char, 24>;

QByteArrayView digitsOf(qint64 number, HashDigits &digits)
{
    const char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end - digits.data()};
}

} // namespace

void ContentHasher::flush()
{
    m_hash.addData(m_parts);
    m_parts.resize(0);
}

void ContentHasher::addSize(qsizetype size)
{
    HashDigits digits = {};
    if (m_parts.size() >= hashedAtOnce)
        flush();
    const QByteArrayView text = digitsOf(size, digits);
    *putBytes(extend(m_parts, text.size() + 1), text) = ':';
}

void ContentHasher::add(QByteArrayView part)
{
    addSize(part.size());
    if (part.size() < hashedAtOnce) {
        putBytes(extend(m_parts, part.size()), part);
        return;
    }
    flush();
    m_hash.addData(part);
}

void ContentHasher::add(QStringView part)
{
    addSize(utf8Size(part));
    appendUtf8(m_parts, part);
}

void ContentHasher::add(qint64 number)
{
    HashDigits digits = {};
    add(digitsOf(number, digits));
}

QByteArray ContentHasher::take()
{
    flush();
    const QByteArray hash = m_hash.result().toHex();
    m_hash.reset();
    return hash;
}

QByteArray contentHash(std::span<const QByteArrayView> parts)
{
    ContentHasher hasher;
    for (const QByteArrayView part : parts)
        hasher.add(part);
    return hasher.take();
}

QByteArray contentHash(std::initializer_list<QByteArrayView> parts)
{
    return contentHash(std::span(parts.begin(), parts.size()));
}

} // namespace SessionDeck
