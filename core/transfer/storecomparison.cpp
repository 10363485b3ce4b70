// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/storecomparison.h"

#include "core/base/coretext.h"
#include "core/transfer/canonicalhash.h"

#include <QSet>

namespace SessionDeck {

namespace {

using Loaded = Result<LoadedSession>;

QString troubleOf(const Loaded &loaded)
{
    if (!loaded)
        return describe(loaded.error());
    return loaded->health == Health::Damaged ? loaded->reason : QString();
}

ComparedSession compared(const QString &id, const Loaded &source, const Loaded &target,
                         const Capabilities &can)
{
    ComparedSession result{.id = id};
    const QString trouble = troubleOf(source);
    if (!trouble.isEmpty()) {
        result.likeness = Likeness::Unreadable;
        result.reason = CoreText::tr("source: %1").arg(trouble);
        return result;
    }
    const FittedSession fitted = fitSession(source->session, can);
    result.messages = source->totalMessages;
    result.hash = canonicalHash(fitted.session);
    if (!target && target.error().code == ErrorCode::NotFound) {
        result.likeness = Likeness::Missing;
        return result;
    }
    if (const QString other = troubleOf(target); !other.isEmpty()) {
        result.likeness = Likeness::Unreadable;
        result.reason = CoreText::tr("target: %1").arg(other);
        return result;
    }
    result.differences = differingParts(fitted.session, target->session);
    if (!isSameExpiry(fitted.session.expires, target->session.expires))
        result.differences.add(CoreText::tr("expiry"));
    result.reason = result.differences.text();
    result.likeness = result.differences.isEmpty() ? Likeness::Same : Likeness::Different;
    return result;
}

Result<std::vector<ComparedSession>> compareBatch(CopyEnds ends, const LoadManyRequest &batch)
{
    const std::vector<Loaded> sources = ends.source.loadMany(batch);
    const std::vector<Loaded> targets = ends.target.loadMany(batch);
    std::vector<ComparedSession> results;
    for (size_t i = 0; i < sources.size(); ++i) {
        for (const Loaded *one : {&sources[i], &targets[i]}) {
            if (!*one && endsCopy(one->error().code))
                return fail(one->error());
        }
        results.push_back(
            compared(batch.ids[qsizetype(i)], sources[i], targets[i], placesOf(ends.target.capabilities())));
    }
    return results;
}

Result<std::vector<ComparedSession>> findExtra(CopyEnds ends, const ComparisonRequest &request)
{
    if (!request.findExtra)
        return {};
    const Result<SessionSelection> all = selectSessions(ends.target, {.stop = request.stop});
    if (!all)
        return fail(all.error());
    QSet<QString> known;
    for (const SelectedSession &session : request.sessions)
        known.insert(session.id);
    std::vector<ComparedSession> extra;
    for (const SelectedSession &session : all->sessions) {
        if (!known.contains(session.id))
            extra.push_back({.id = session.id, .likeness = Likeness::Extra});
    }
    return extra;
}

} // namespace

const char *likenessName(Likeness likeness)
{
    static constexpr std::array<const char *, likenesses> names
        = {"same", "different", "missing", "extra", "unreadable"};
    return names.at(size_t(likeness));
}

Result<std::array<qint64, likenesses>> compareStores(CopyEnds ends, const ComparisonRequest &request)
{
    std::array<qint64, likenesses> counts = {};
    const auto take = [&](const std::vector<ComparedSession> &results) {
        for (const ComparedSession &result : results)
            ++counts[size_t(result.likeness)];
        if (request.found && !results.empty())
            request.found(results);
    };
    BatchSizer sizer = BatchSizer::forReading(ends.source.capabilities(), ends.target.capabilities());
    for (size_t next = 0; next < request.sessions.size();) {
        const LoadManyRequest batch{.ids = sizer.begin(request.sessions, next), .stop = request.stop};
        const Result<std::vector<ComparedSession>> results = compareBatch(ends, batch);
        if (!results)
            return fail(results.error());
        take(*results);
        sizer.end();
        if (request.progress)
            request.progress({.done = qint64(next), .total = qint64(request.sessions.size())});
    }
    const Result<std::vector<ComparedSession>> extra = findExtra(ends, request);
    if (!extra)
        return fail(extra.error());
    take(*extra);
    return counts;
}

} // namespace SessionDeck
