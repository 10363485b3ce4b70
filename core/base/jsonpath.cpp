// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpath.h"

#include "core/base/coretext.h"
#include "core/base/jsonentries.h"
#include "core/base/jsontext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace SessionDeck {

namespace {

QString stepText(const JsonStep &step, bool first)
{
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (step.isElement)
        return QStringLiteral("[%1]").arg(step.place);
    QString text;
    if (word.match(step.key).hasMatch())
        text = (first ? QString() : QStringLiteral(".")) + step.key;
    else
        text = u'[' + QString::fromUtf8(encodeJsonString(step.key)) + u']';
    if (step.place > 0)
        text += QStringLiteral("#%1").arg(step.place + 1);
    return text;
}

} // namespace

bool operator<(const JsonStep &a, const JsonStep &b)
{
    return std::tie(a.isElement, a.key, a.place) < std::tie(b.isElement, b.key, b.place);
}

std::vector<JsonStep> jsonSteps(QByteArrayView text, const std::vector<JsonMember> &entries)
{
    std::vector<JsonStep> steps;
    steps.reserve(entries.size());
    QHash<QString, qsizetype> seen;
    for (const JsonMember &entry : entries) {
        if (entry.key.end == 0) {
            steps.push_back({.place = qsizetype(steps.size()), .isElement = true});
        } else {
            const QString key = decodeJsonString(entry.key.in(text));
            steps.push_back({.key = key, .place = seen[key]++});
        }
    }
    return steps;
}

QString pathText(const JsonPath &path)
{
    QString text;
    for (const JsonStep &step : path)
        text += stepText(step, text.isEmpty());
    return text;
}

bool leadsInto(const JsonPath &path, const JsonPath &start)
{
    return path.size() >= start.size() && std::equal(start.begin(), start.end(), path.begin());
}

Error noJsonAt(const JsonPath &path)
{
    return {.code = ErrorCode::NotFound,
            .message = CoreText::tr("There is no value at this path."),
            .place = pathText(path)};
}

Result<JsonRange> findJson(QByteArrayView text, const JsonPath &path)
{
    Result<JsonRange> value = scanJson(text);
    for (size_t depth = 0; value && depth < path.size(); ++depth) {
        const std::vector<JsonMember> entries = jsonEntries(text, *value);
        const bool isArray = value->type == JsonType::Array;
        const std::vector<JsonStep> steps = jsonSteps(text, entries);
        const auto found = std::ranges::find(steps, path[depth]);
        if (found == steps.end() || isArray != path[depth].isElement)
            return fail(noJsonAt(path));
        value = entries[size_t(found - steps.begin())].value;
    }
    return value;
}

} // namespace SessionDeck
