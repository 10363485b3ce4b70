// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/healthcheck.h"

#include "core/base/coretext.h"
#include "core/store/sqlite/sqlitecheck.h"
#include "core/transfer/batchsizer.h"
#include "core/transfer/healthrepair.h"

namespace SessionDeck {

namespace {

// Of those that end a check: the next session would meet them too.
bool endsCheck(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::Unreachable || code == ErrorCode::Unauthorized;
}

// Where the session stands, for findings whose reason does not put it apart.
QString placeOf(SessionStore &store, const QString &id)
{
    const auto parts = store.raw({.id = id, .limit = 0});
    return parts && !parts->empty() ? parts->front().place : QString();
}

} // namespace

HealthCheck::HealthCheck(const OpenedStore &opened, HealthSink sink, std::stop_token stop)
    : m_opened(opened), m_sink(std::move(sink)), m_stop(std::move(stop))
{
}

Result<HealthTally> HealthCheck::run()
{
    Result<void> done = list();
    if (done)
        done = checkMedium();
    if (done)
        done = readSessions();
    if (!done)
        return fail(done.error());
    return m_tally;
}

void HealthCheck::tell(HealthFinding finding)
{
    if (findingSeverity(finding.kind) == FindingSeverity::Damage)
        ++m_tally.damage;
    else
        ++m_tally.notices;
    if (finding.place.isEmpty() && !finding.session.isEmpty())
        finding.place = placeOf(reading(), finding.session);
    finding.repairable = isRepairable(m_opened, finding);
    if (m_sink.finding)
        m_sink.finding(finding);
}

// A scan that completes lists a session once more after its messages were read.
void HealthCheck::note(const SummaryView &row)
{
    ListedSession &listed = m_listed[row.id.toByteArray()];
    (listed.counted < 0 ? listed.counted : listed.found) = row.messageCount;
    listed.health = row.health;
    listed.sizeBytes = row.sizeBytes;
    listed.reason = QString::fromUtf8(row.reason);
}

Result<void> HealthCheck::list()
{
    const ScanSink sink{
        .rows =
            [this](const SummaryBatch &batch) {
                for (qsizetype i = 0; i < batch.size(); ++i)
                    note(batch.at(i));
            },
        .progress =
            [this](const ScanProgress &progress) {
                if (m_sink.progress)
                    m_sink.progress({.done = 0, .total = progress.total});
            },
        .damage =
            [this](const Error &error) {
                tell({.kind = FindingKind::Damaged, .place = error.place, .message = error.message});
            },
    };
    const Result<void> scanned = m_opened.store->scan({.depth = ScanDepth::Complete, .stop = m_stop}, sink);
    m_tally.sessions = m_listed.size();
    if (!scanned && endsCheck(scanned.error().code))
        return scanned;
    if (!scanned) // what was listed until then can be looked at all the same
        tell({.kind = FindingKind::StoreUnreadable,
              .place = scanned.error().place,
              .message = scanned.error().message});
    return {};
}

Result<void> HealthCheck::checkMedium()
{
    if (m_opened.location.driver != u"sqlite")
        return {};
    const Result<QStringList> faults = checkSqliteDatabase(m_opened.location.path, m_stop);
    if (!faults && endsCheck(faults.error().code))
        return fail(faults.error());
    const QStringList told = faults ? *faults : QStringList{faults.error().message};
    for (const QString &fault : told)
        tell({.kind = FindingKind::FileDamaged, .place = m_opened.location.path, .message = fault});
    return {};
}

Result<void> HealthCheck::judgeAll(QHash<QByteArray, ListedSession>::const_iterator listed,
                                   const std::vector<Result<LoadedSession>> &all)
{
    for (const Result<LoadedSession> &loaded : all) {
        if (!loaded && endsCheck(loaded.error().code))
            return fail(loaded.error());
        const QString id = QString::fromUtf8(listed.key());
        for (HealthFinding &finding : judgeSession(m_opened.location, id, *listed, loaded)) {
            if (finding.place.isEmpty() && loaded && !loaded->raw.empty())
                finding.place = loaded->raw.front().place;
            tell(std::move(finding));
        }
        ++listed;
    }
    return {};
}

Result<void> HealthCheck::readSessions()
{
    constexpr qsizetype worthACopy = 200; // sessions
    if (m_listed.size() > worthACopy)
        m_copy = WorkingCopy::of(m_opened, m_stop);
    const Capabilities can = reading().capabilities();
    BatchSizer sizer = BatchSizer::forReading(can);
    HealthProgress progress{.total = m_tally.sessions};
    for (auto listed = m_listed.cbegin(); listed != m_listed.cend();) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("The check was stopped."));
        LoadManyRequest batch{.withRaw = can.moreInRaw, .stop = m_stop};
        const auto first = listed;
        sizer.begin();
        for (; listed != m_listed.cend() && sizer.takes(listed->sizeBytes); ++listed)
            batch.ids += QString::fromUtf8(listed.key());
        if (const Result<void> judged = judgeAll(first, reading().loadMany(batch)); !judged)
            return judged;
        sizer.end();
        progress.done += batch.ids.size();
        if (m_sink.progress)
            m_sink.progress(progress);
    }
    return {};
}

} // namespace SessionDeck
