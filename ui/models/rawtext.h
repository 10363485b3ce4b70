// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace SessionDeck {

enum class RawStyle {
    Stored, ///< As the bytes are.
    Indented, ///< JSON, or lines of JSON, with other white space between the same tokens.
};

/// Stored bytes made fit for a text view. Nothing is decoded or written anew: tokens are the stored bytes.
struct RawText
{
    QByteArray utf8 = {};
    bool isIndented = false;
    bool hasEscapes = false; ///< Bytes that are no UTF-8 stand as \xNN.
    bool isHex = false; ///< Mostly such bytes: a hex dump, of the first part only.
    bool hasBrokenLines = false; ///< Lines too long for a text view go on in the next line.
};

/// Takes time that grows with the bytes; for a worker thread.
RawText prepareRaw(const QByteArray &bytes, RawStyle style);

/// What differs from the stored bytes, for people; empty if nothing does.
QString describeRaw(const RawText &text);

} // namespace SessionDeck
