// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonpath.h"

#include <QByteArray>

namespace SessionDeck {

/// The text with the value replaced; every other byte stays. What is not there yet is added at the end of its
/// container, with the separators that are used there. Corrupt; NotFound if the container is not there;
/// Invalid, with the place in value, if value is no JSON.
Result<QByteArray> setJson(QByteArrayView text, const JsonPath &path, QByteArrayView value);

/// The text without the member or element. Corrupt, NotFound.
Result<QByteArray> removeJson(QByteArrayView text, const JsonPath &path);

/// The text with another key for a member. Corrupt; NotFound, also for elements.
Result<QByteArray> renameJson(QByteArrayView text, const JsonPath &path, QStringView key);

} // namespace SessionDeck
