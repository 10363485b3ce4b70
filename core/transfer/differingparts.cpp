// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/differingparts.h"

#include "core/base/canonicaljson.h"
#include "core/base/coretext.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/speltalike.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qsizetype mostNamedParts = 10;

struct ComparedPart
{
    const char *name;
    bool (*isSame)(const Session &one, const Session &other);
};
constexpr ComparedPart comparedParts[] = {
    {QT_TRANSLATE_NOOP("CoreText", "id"), [](const Session &a, const Session &b) { return a.id == b.id; }},
    {QT_TRANSLATE_NOOP("CoreText", "title"),
     [](const Session &a, const Session &b) { return a.title == b.title; }},
    {QT_TRANSLATE_NOOP("CoreText", "participants"),
     [](const Session &a, const Session &b) { return a.participants == b.participants; }},
    {QT_TRANSLATE_NOOP("CoreText", "time of creation"),
     [](const Session &a, const Session &b) { return a.created == b.created; }},
    {QT_TRANSLATE_NOOP("CoreText", "last activity"),
     [](const Session &a, const Session &b) { return a.lastActivity == b.lastActivity; }},
    {QT_TRANSLATE_NOOP("CoreText", "metadata"),
     [](const Session &a, const Session &b) {
         return canonicalJson(a.metadata) == canonicalJson(b.metadata);
     }},
};

} // namespace

void DifferingParts::add(const QString &part)
{
    if (named.size() < mostNamedParts)
        named += part;
    else
        ++more;
}

QString DifferingParts::text() const
{
    const QString parts = named.join(QStringLiteral(", "));
    return more == 0 ? parts : CoreText::tr("%1 and %2 more").arg(parts, QString::number(more));
}

DifferingParts differingParts(const Session &one, const Session &other)
{
    DifferingParts parts;
    if (isSpeltAlike(one, other))
        return parts;
    for (const ComparedPart &part : comparedParts) {
        if (!part.isSame(one, other))
            parts.add(CoreText::tr(part.name));
    }
    const size_t common = std::min(one.messages.size(), other.messages.size());
    for (size_t i = 0; i < common; ++i) {
        const bool same = isSpeltAlike(one.messages[i], other.messages[i])
            || canonicalHash(one.messages[i]) == canonicalHash(other.messages[i]);
        if (!same)
            parts.add(CoreText::tr("message %1").arg(i + 1));
    }
    if (one.messages.size() != other.messages.size())
        parts.add(CoreText::tr("number of messages"));
    return parts;
}

} // namespace SessionDeck
