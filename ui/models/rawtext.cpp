// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rawtext.h"

#include "core/base/jsonindent.h"

#include <QCoreApplication>
#include <QStringList>

namespace SessionDeck {

namespace {

struct RawWords
{
    Q_DECLARE_TR_FUNCTIONS(RawWords)
};

constexpr qsizetype longestLine = 4000; // a text view lays a whole line out at once
constexpr qsizetype mostHexBytes = 256 * 1024;

// Bytes of the UTF-8 character at that place; 0 if there is none.
qsizetype characterAt(QByteArrayView bytes, qsizetype at)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first < 0x80)
        return 1;
    const qsizetype size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return at + size <= bytes.size() && bytes.sliced(at, size).isValidUtf8() ? size : 0;
}

// Replaces what is no UTF-8 and returns how many bytes were.
qsizetype escapeInvalid(QByteArray &bytes)
{
    qsizetype invalid = 0;
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = characterAt(bytes, at);
        if (size > 0) {
            out.append(bytes.constData() + at, size);
        } else {
            ++invalid;
            out += "\\x" + bytes.mid(at, 1).toHex();
        }
        at += std::max<qsizetype>(size, 1);
    }
    bytes = out;
    return invalid;
}

QByteArray hexDump(const QByteArray &bytes)
{
    QByteArray out;
    for (qsizetype at = 0; at < std::min(bytes.size(), mostHexBytes); at += 16) {
        QByteArray row = bytes.mid(at, 16);
        out += QByteArray::number(at, 16).rightJustified(8, '0') + "  "
            + row.toHex(' ').leftJustified(47, ' ') + "  ";
        for (char &byte : row)
            byte = byte >= 0x20 && byte < 0x7f ? byte : '.';
        out += row + '\n';
    }
    return out;
}

QByteArray breakLongLines(const QByteArray &utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / longestLine + 16);
    qsizetype column = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const bool startsCharacter = (utf8[at] & 0xc0) != 0x80;
        if (column >= longestLine && startsCharacter && utf8[at] != '\n') {
            out += '\n';
            column = 0;
        }
        out += utf8[at];
        column = utf8[at] == '\n' ? 0 : column + 1;
    }
    return out;
}

} // namespace

RawText prepareRaw(const QByteArray &bytes, RawStyle style)
{
    RawText text{.utf8 = bytes};
    if (!bytes.isValidUtf8()) {
        const qsizetype invalid = escapeInvalid(text.utf8);
        text.isHex = invalid > bytes.size() / 10;
        text.hasEscapes = !text.isHex;
        if (text.isHex)
            text.utf8 = hexDump(bytes);
    } else if (style == RawStyle::Indented) {
        const QByteArray indented = indentJson(bytes);
        text.isIndented = !indented.isEmpty();
        if (text.isIndented)
            text.utf8 = indented;
    }
    const QByteArray broken = breakLongLines(text.utf8);
    text.hasBrokenLines = broken.size() != text.utf8.size();
    text.utf8 = broken;
    return text;
}

QString describeRaw(const RawText &text)
{
    QStringList notes;
    if (text.isIndented)
        notes += RawWords::tr("Indented for reading: the same tokens, other white space.");
    if (text.hasEscapes)
        notes += RawWords::tr("Bytes that are not UTF-8 are shown as \\xNN.");
    if (text.isHex)
        notes += RawWords::tr("This is not text; it is shown in hexadecimal.");
    if (text.hasBrokenLines)
        notes += RawWords::tr("Very long lines go on in the next line.");
    return notes.join(u' ');
}

} // namespace SessionDeck
