// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/packedid.h"

#include <array>
#include <cstring>

namespace SessionDeck {

namespace {

// Where the two digits of each byte stand in "01234567-89ab-cdef-0123-456789abcdef".
constexpr std::array<quint8, 16> digitPlaces = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
constexpr std::array<quint8, 4> dashes = {8, 13, 18, 23};

constexpr int notDigit = 16;

constexpr auto digitValues = [] {
    std::array<quint8, 256> values = {};
    values.fill(notDigit);
    for (unsigned i = 0; i < 16; ++i)
        values[static_cast<unsigned char>("0123456789abcdef"[i])] = quint8(i);
    return values;
}();

constexpr auto digitPairs = [] {
    std::array<std::array<char, 2>, 256> pairs = {};
    for (unsigned i = 0; i < pairs.size(); ++i)
        pairs[i] = {"0123456789abcdef"[i >> 4], "0123456789abcdef"[i & 15]};
    return pairs;
}();

} // namespace

bool packId(QByteArrayView id, char *packed)
{
    if (id.size() != unpackedIdBytes)
        return false;
    for (const quint8 dash : dashes) {
        if (id[dash] != '-')
            return false;
    }
    const auto *text = reinterpret_cast<const unsigned char *>(id.data());
    unsigned seen = 0;
    for (size_t i = 0; i < digitPlaces.size(); ++i) {
        const unsigned high = digitValues[text[digitPlaces[i]]];
        const unsigned low = digitValues[text[digitPlaces[i] + 1]];
        seen |= high | low;
        packed[i] = char((high << 4) | low);
    }
    return seen < notDigit;
}

void unpackId(const char *packed, char *id)
{
    for (const quint8 dash : dashes)
        id[dash] = '-';
    for (size_t i = 0; i < digitPlaces.size(); ++i)
        std::memcpy(id + digitPlaces[i], digitPairs[static_cast<unsigned char>(packed[i])].data(), 2);
}

} // namespace SessionDeck
