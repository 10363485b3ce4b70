// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"

#include <QString>

namespace SessionDeck {

/// A value in a text that `show --json` printed, and the name of the member it belongs to, for messages.
struct PrintedValue
{
    QByteArrayView text = {};
    JsonRange value = {};
    QString name = {};
};

/// An Error of code Invalid that names the member and the byte where its value begins.
tl::unexpected<Error> invalidAt(const PrintedValue &place, const QString &message);

/// The elements of a list. Invalid: the value is none.
Result<std::vector<JsonRange>> elementsAt(const PrintedValue &place);

/// The members of an object, each with its decoded name. Invalid: the value is no object.
Result<std::vector<PrintedValue>> membersAt(const PrintedValue &place);

/// The first byte from `at` on that is no JSON white space.
qsizetype skippedSpace(QByteArrayView text, qsizetype at);

} // namespace SessionDeck
