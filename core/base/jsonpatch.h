// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace SessionDeck {

/// A member to set: key (plain text) and the JSON text of its new value; an empty value removes the member.
struct JsonChange
{
    QString key = {};
    QByteArray value = {};
};

/// The object with the changes applied and every other byte untouched. A changed member is replaced where it
/// stands (the last, if the key is doubled); a new one goes to the end, with the separators that the object
/// uses between its own members. Corrupt if the text is no JSON object.
Result<QByteArray> patchJsonObject(QByteArrayView object, const std::vector<JsonChange> &changes);

/// An object of the members of `object` whose keys are not in `known`, each as its original bytes, in order,
/// duplicates included; empty JsonText if none is left. Corrupt if the text is no JSON object.
Result<JsonText> unknownMembers(QByteArrayView object, const QStringList &known);

} // namespace SessionDeck
