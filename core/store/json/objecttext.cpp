// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/objecttext.h"

#include "core/base/coretext.h"
#include "core/base/jsonwalk.h"
#include "core/base/utf8.h"

namespace SessionDeck {

qsizetype firstBadByte(QByteArrayView text, qsizetype valueEnd)
{
    JsonCursor cursor{.text = text, .position = valueEnd};
    skipJsonSpace(cursor);
    return std::min(cursor.position, firstInvalidUtf8(text));
}

JsonText joinObjects(QByteArrayView first, const JsonText &second)
{
    if (second.isEmpty())
        return {first.toByteArray()};
    if (first.isEmpty())
        return second;
    const QByteArrayView inner = first.sliced(1, first.size() - 2);
    if (inner.trimmed().isEmpty())
        return second;
    return {first.chopped(1).toByteArray() + ',' + second.utf8.sliced(1)};
}

QByteArray onOneLine(const JsonText &object)
{
    QByteArray line = object.utf8.trimmed();
    line.replace('\n', ' ').replace('\r', ' '); // inside strings they would be escaped
    return line;
}

void appendRemovedMembers(std::vector<JsonChange> &changes, const JsonText &members)
{
    if (members.isEmpty())
        return;
    for (JsonWalk walk(members.utf8, 0); walk.next();)
        changes.push_back({decodeJsonString(walk.key().in(members.utf8)), {}});
}

void appendReplacedObject(std::vector<JsonChange> &changes, const QString &key, const JsonText &object,
                          const Result<JsonText> &beside)
{
    changes.push_back({key, onOneLine(object)});
    if (beside)
        appendRemovedMembers(changes, *beside);
}

Result<void> checkObject(const JsonText &text, const QString &what)
{
    if (text.isEmpty())
        return {};
    const Result<JsonRange> range = checkJson(text.utf8);
    if (!range)
        return fail(ErrorCode::Invalid,
                    CoreText::tr("%1 is not valid JSON: %2.").arg(what, describe(range.error())));
    if (range->type != JsonType::Object)
        return fail(ErrorCode::Invalid, CoreText::tr("%1 has to be a JSON object.").arg(what));
    return {};
}

} // namespace SessionDeck
