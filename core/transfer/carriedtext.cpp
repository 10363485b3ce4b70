// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/carriedtext.h"

#include "core/base/jsonpatch.h"
#include "core/base/jsonscanner.h"

namespace SessionDeck {

namespace {

bool putMember(JsonText &object, const QString &key, const QByteArray &value)
{
    const QByteArrayView before = object.isEmpty() ? QByteArrayView("{}") : QByteArrayView(object.utf8);
    Result<QByteArray> patched = patchJsonObject(before, {{key, value}});
    if (patched)
        object.utf8 = std::move(*patched);
    return patched.has_value();
}

} // namespace

bool carryText(QString &text, JsonText &object, const QString &key)
{
    if (text.isEmpty())
        return true;
    if (!putMember(object, key, encodeJsonString(text)))
        return false;
    text.clear();
    return true;
}

void restoreText(QString &text, JsonText &object, const QString &key)
{
    if (!text.isEmpty() || object.isEmpty() || !object.utf8.contains(key.toUtf8()))
        return;
    const Result<JsonRange> whole = scanJson(object.utf8);
    if (!whole || whole->type != JsonType::Object)
        return;
    const Result<std::vector<JsonMember>> members = scanMembers(object.utf8, *whole);
    const JsonRange value = members ? findMember(object.utf8, *members, key) : JsonRange();
    if (value.type != JsonType::String)
        return;
    text = decodeJsonString(value.in(object.utf8));
    if (members->size() == 1)
        object = {};
    else
        putMember(object, key, {});
}

} // namespace SessionDeck
