// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/redisdetect.h"

#include "core/base/coretext.h"
#include "core/store/redis/redisprobe.h"

namespace SessionDeck {

namespace {

// A layout with the words that say why it was chosen; %1 is the prefix, %2 the number of sessions.
struct Recognition
{
    const char *layout;
    Result<std::vector<RedisFinding>> (*find)(const RedisKeyspace &, const RedisSample &);
    const char *reason;
};
constexpr Recognition recognitions[] = {
    {"native", findNative,
     QT_TRANSLATE_NOOP("CoreText",
                       "an index \"%1sessiondeck:index\" or headers with the number of SessionDeck's "
                       "format (%2 in the sample)")},
    {"openai-agents", findAgents,
     QT_TRANSLATE_NOOP("CoreText",
                       "hashes \"%1…\" with session_id, created_at and updated_at, as the OpenAI Agents SDK "
                       "keeps them (%2 in the sample)")},
    {"string", findStrings,
     QT_TRANSLATE_NOOP("CoreText",
                       "strings \"%1…\" that hold JSON objects with messages or a cookie (%2 in the "
                       "sample)")},
};

void report(std::vector<Detection> &detections, const StoreLocation &location, const Recognition &recognition,
            const std::vector<RedisFinding> &findings)
{
    for (const RedisFinding &finding : findings) {
        Detection detection{.location = location};
        detection.location.driver = QStringLiteral("redis");
        detection.location.layout = QString::fromLatin1(recognition.layout);
        detection.location.prefix = QString::fromUtf8(finding.prefix);
        detection.reason = QCoreApplication::translate("CoreText", recognition.reason)
                               .arg(detection.location.prefix, QString::number(finding.count));
        detections.push_back(std::move(detection));
    }
}

} // namespace

Result<std::vector<Detection>> detectRedis(const StoreLocation &location, const OpenOptions &options)
{
    const Result<RedisKeyspace> keyspace = openRedisKeyspace(redisSettings(location, options));
    if (!keyspace)
        return fail(keyspace.error());
    const Result<RedisSample> sample = sampleKeys(*keyspace);
    if (!sample)
        return fail(sample.error());
    if (sample->looked == 0)
        return fail(
            ErrorCode::NotFound,
            location.prefix.isEmpty()
                ? CoreText::tr("This database has no keys yet. Check the database number.")
                : CoreText::tr("There is no key in this database that begins with \"%1\". Check the database "
                               "number and the prefix.")
                      .arg(location.prefix),
            redisPlace(location));
    std::vector<Detection> detections;
    for (const Recognition &recognition : recognitions) {
        const auto findings = recognition.find(*keyspace, *sample);
        if (!findings)
            return fail(findings.error());
        report(detections, location, recognition, *findings);
    }
    if (detections.empty())
        return fail(
            ErrorCode::Unsupported,
            CoreText::tr("None of the %1 keys looked at belongs to a known layout. Looked for: an index "
                         "\"…sessiondeck:index\" (native), hashes with session_id (openai-agents), JSON "
                         "objects with messages or a cookie in "
                         "strings (string). Name the layout if you know better.")
                .arg(sample->looked),
            redisPlace(location));
    return detections;
}

} // namespace SessionDeck
