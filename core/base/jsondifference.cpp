// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsondifference.h"

#include "core/base/jsonentries.h"
#include "core/base/jsontext.h"

#include <map>

namespace SessionDeck {

namespace {

// Each level reads its containers once more: beyond this one the rest is compared as a whole.
constexpr size_t deepest = 24;

class JsonComparison
{
public:
    JsonComparison(QByteArrayView before, QByteArrayView after) : m_before(before), m_after(after)
    {
    }

    void compare(const JsonRange &before, const JsonRange &after);
    std::vector<JsonDifference> differences = {};

private:
    void compareMembers(const JsonRange &before, const JsonRange &after);
    bool compareElements(const JsonRange &before, const JsonRange &after);
    void note(QByteArrayView before, QByteArrayView after)
    {
        differences.push_back({m_path, before.toByteArray(), after.toByteArray()});
    }
    bool isSameScalar(const JsonRange &before, const JsonRange &after) const;

    QByteArrayView m_before;
    QByteArrayView m_after;
    JsonPath m_path;
};

bool JsonComparison::isSameScalar(const JsonRange &before, const JsonRange &after) const
{
    return before.type == JsonType::String && after.type == JsonType::String
        && decodeJsonString(before.in(m_before)) == decodeJsonString(after.in(m_after));
}

void JsonComparison::compare(const JsonRange &before, const JsonRange &after)
{
    if (before.in(m_before) == after.in(m_after) || isSameScalar(before, after))
        return;
    const bool sameKind = before.type == after.type && m_path.size() < deepest;
    if (sameKind && before.type == JsonType::Object)
        compareMembers(before, after);
    else if (!sameKind || before.type != JsonType::Array || !compareElements(before, after))
        note(before.in(m_before), after.in(m_after));
}

void JsonComparison::compareMembers(const JsonRange &before, const JsonRange &after)
{
    const std::vector<JsonMember> olds = jsonEntries(m_before, before);
    const std::vector<JsonMember> news = jsonEntries(m_after, after);
    const std::vector<JsonStep> newSteps = jsonSteps(m_after, news);
    std::map<JsonStep, size_t> places;
    for (size_t i = 0; i < news.size(); ++i)
        places.emplace(newSteps[i], i);
    std::vector<bool> met(news.size());
    size_t row = 0;
    for (const JsonStep &step : jsonSteps(m_before, olds)) {
        const JsonRange &old = olds[row++].value;
        m_path.push_back(step);
        if (const auto found = places.find(step); found != places.end()) {
            met[found->second] = true;
            compare(old, news[found->second].value);
        } else {
            note(old.in(m_before), {});
        }
        m_path.pop_back();
    }
    for (size_t i = 0; i < news.size(); ++i) {
        if (met[i])
            continue;
        m_path.push_back(newSteps[i]);
        note({}, news[i].value.in(m_after));
        m_path.pop_back();
    }
}

// False if they are not of one length.
bool JsonComparison::compareElements(const JsonRange &before, const JsonRange &after)
{
    const std::vector<JsonMember> olds = jsonEntries(m_before, before);
    const std::vector<JsonMember> news = jsonEntries(m_after, after);
    if (olds.size() != news.size())
        return false;
    for (size_t i = 0; i < olds.size(); ++i) {
        m_path.push_back({.place = qsizetype(i), .isElement = true});
        compare(olds[i].value, news[i].value);
        m_path.pop_back();
    }
    return true;
}

QByteArrayView orObject(QByteArrayView text, QByteArrayView other)
{
    return text.isEmpty() && other.trimmed().startsWith('{') ? QByteArrayView("{}") : text;
}

} // namespace

std::vector<JsonDifference> diffJson(QByteArrayView before, QByteArrayView after)
{
    if (before == after)
        return {};
    const QByteArrayView old = orObject(before, after);
    const QByteArrayView fresh = orObject(after, before);
    const Result<JsonRange> oldValue = checkJson(old);
    const Result<JsonRange> freshValue = checkJson(fresh);
    if (!oldValue || !freshValue)
        return {{{}, before.toByteArray(), after.toByteArray()}};
    JsonComparison comparison(old, fresh);
    comparison.compare(*oldValue, *freshValue);
    return comparison.differences;
}

} // namespace SessionDeck
