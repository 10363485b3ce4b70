// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonlname.h"

#include "core/base/contenthash.h"

namespace SessionDeck {

namespace {

constexpr QByteArrayView jsonlExtension = ".jsonl";
// 255 is what file systems allow; the rest is for ".jsonl", ".torn-<n>" and temporary names.
constexpr qsizetype longestStem = 200;

} // namespace

QByteArray jsonlFileName(const QString &id)
{
    const QByteArray utf8 = id.toUtf8();
    // "~" is encoded, so that it can mark the hashed names; "." only in front, where it would hide the file.
    QByteArray stem = utf8.toPercentEncoding({}, "~");
    if (stem.startsWith('.'))
        stem.replace(0, 1, "%2E");
    if (stem.size() > longestStem)
        stem = '~' + contentHash({utf8});
    return stem + jsonlExtension.toByteArray();
}

std::optional<QString> idOfJsonlName(QByteArrayView name)
{
    if (!isJsonlName(name) || name.startsWith('~'))
        return {};
    const QByteArray stem = name.chopped(jsonlExtension.size()).toByteArray();
    const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(stem));
    if (jsonlFileName(id) != name)
        return {};
    return id;
}

bool isJsonlName(QByteArrayView name)
{
    return name.size() > jsonlExtension.size() && name.endsWith(jsonlExtension) && !name.startsWith('.');
}

} // namespace SessionDeck
