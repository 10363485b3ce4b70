// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>

namespace SessionDeck {

/// Values of JSON members as texts and times. Every function takes a value that was scanned already; an empty
/// one is an absent member.

/// A string, a number or null.
bool isRecordText(QByteArrayView value);
/// Anything: text, or a list of parts.
bool isRecordContent(QByteArrayView value);
/// A number or a string that is a time, or null.
bool isRecordTime(QByteArrayView value);
/// The string, the number as it is spelt, the texts of an array of parts one per line, or else the JSON
/// itself; empty for null.
QString recordText(QByteArrayView value);

/// Times are strings (ISO 8601) or numbers of seconds, milliseconds or microseconds since 1970, told apart by
/// their size. Null if it is none.
Timestamp recordTime(QByteArrayView value);

/// The JSON of a time in the unit and spelling of `like`, or as an ISO 8601 string if that is no number;
/// empty for null.
QByteArray encodeRecordTime(Timestamp time, QByteArrayView like);

} // namespace SessionDeck
