// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fielddiff.h"

#include "core/base/jsondifference.h"
#include "core/session/sessionfield.h"

namespace SessionDeck {

namespace {

void addJsonChanges(std::vector<FieldChange> &changes, const QString &field, const JsonText &before,
                    const JsonText &after)
{
    if (before == after)
        return;
    const size_t known = changes.size();
    for (JsonDifference &difference : diffJson(before.utf8, after.utf8))
        changes.push_back({.field = field,
                           .path = std::move(difference.path),
                           .before = QString::fromUtf8(difference.before),
                           .after = QString::fromUtf8(difference.after)});
    if (changes.size() == known)
        changes.push_back({.field = field,
                           .before = QString::fromUtf8(before.utf8),
                           .after = QString::fromUtf8(after.utf8),
                           .isSpelling = true});
}

template <typename Field, typename Record>
void addTextChanges(std::vector<FieldChange> &changes, std::span<const Field> fields, const Record &before,
                    const Record &after)
{
    for (const Field &field : fields) {
        QString old = field.text(before);
        QString fresh = field.text(after);
        if (old != fresh)
            changes.push_back({.field = QString::fromLatin1(field.name),
                               .before = std::move(old),
                               .after = std::move(fresh)});
    }
}

} // namespace

QString fieldName(const QString &field, const JsonPath &path)
{
    if (path.empty())
        return field;
    const QString inside = pathText(path);
    const bool isIndexed = inside.startsWith(u'[');
    return field + (isIndexed ? QString() : QStringLiteral(".")) + inside;
}

std::vector<FieldChange> diffMessages(const Message &before, const Message &after)
{
    std::vector<FieldChange> changes;
    if (isSameMessage(before, after))
        return changes;
    addTextChanges(changes, messageFields(), before, after);
    addJsonChanges(changes, QStringLiteral("extra"), before.extra, after.extra);
    return changes;
}

std::vector<FieldChange> diffHeaders(const Session &before, const Session &after)
{
    std::vector<FieldChange> changes;
    addTextChanges(changes, headerFields(), before, after);
    addJsonChanges(changes, QStringLiteral("metadata"), before.metadata, after.metadata);
    return changes;
}

} // namespace SessionDeck
