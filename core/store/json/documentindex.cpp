// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"
#include "core/store/json/documentlayout.h"

namespace SessionDeck {

Revision DocumentIndex::revision(const DocumentEntry &entry) const
{
    std::vector<QByteArrayView> parts;
    parts.reserve(entry.records.size() + entry.messages.size() + 1);
    for (const qsizetype record : entry.records)
        parts.push_back(element(0, record));
    parts.push_back({}); // a record is no message
    for (const qsizetype message : entry.messages)
        parts.push_back(element(1, message));
    return {"d1-" + contentHash(parts)};
}

qint64 DocumentIndex::sizeBytes(const DocumentEntry &entry) const
{
    qint64 size = 0;
    for (const qsizetype record : entry.records)
        size += element(0, record).size();
    for (const qsizetype message : entry.messages)
        size += element(1, message).size();
    return size;
}

} // namespace SessionDeck
