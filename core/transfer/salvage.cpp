// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salvage.h"

#include "core/base/coretext.h"
#include "core/store/json/jsonlayouts.h"
#include "core/store/json/multichatsalvage.h"
#include "core/store/sqlite/sqliteopening.h"
#include "core/store/sqlite/sqliterecovery.h"
#include "core/transfer/copyoutcome.h"
#include "core/transfer/salvagewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace SessionDeck {

namespace {

SalvageSink sinkOf(const SalvageRequest &request, SalvageWriter &writer)
{
    return {.session = [&](Session session) { return writer.add(std::move(session)); },
            .lost = [&](const Error &error) { writer.lose(error); },
            .lacking = [&](const Error &error) { writer.lack(error); },
            .stop = request.stop};
}

// A session of which nothing can be loaded as such; in files of lines the lines may still be good.
Result<void> salvageRaw(const OpenedStore &opened, const QString &id, const SalvageSink &sink)
{
    const auto parts = opened.store->raw({.id = id, .limit = std::numeric_limits<qint64>::max()});
    if (!parts || parts->empty() || opened.location.layout != u"jsonl")
        return {};
    Session session = salvageJsonl(id, parts->front().bytes, sink);
    return session.messages.empty() ? Result<void>() : sink.session(std::move(session));
}

// `counted`: how many messages its record speaks of; those that are lost may be in nothing that could be
// read.
Result<void> salvageSession(const OpenedStore &opened, const QString &id, qint64 counted,
                            const SalvageSink &sink, SalvageWriter &writer)
{
    Result<LoadedSession> loaded = opened.store->load({.id = id, .stop = sink.stop});
    if (!loaded && endsCopy(loaded.error().code) && loaded.error().code != ErrorCode::Io)
        return fail(loaded.error());
    if (!loaded) {
        sink.lost(loaded.error());
        return salvageRaw(opened, id, sink);
    }
    if (loaded->health != Health::Ok)
        writer.lack({ErrorCode::Corrupt, loaded->reason, id});
    else if (counted > loaded->totalMessages)
        writer.lack({ErrorCode::Corrupt,
                     CoreText::tr("The session record counts %1 messages, of which %2 could be read.")
                         .arg(counted)
                         .arg(loaded->totalMessages),
                     id});
    return sink.session(std::move(loaded->session));
}

// Everything that a store lists, as far as it can be loaded.
Result<void> salvageStore(const OpenedStore &opened, const SalvageSink &sink, SalvageWriter &writer)
{
    QStringList ids;
    QHash<QString, qint64> counted; // by the records, which a complete scan lists before it counts itself
    const ScanSink rows{.rows =
                            [&](const SummaryBatch &batch) {
                                for (qsizetype i = 0; i < batch.size(); ++i) {
                                    const QString id = QString::fromUtf8(batch.at(i).id);
                                    if (counted.contains(id))
                                        continue;
                                    counted.insert(id, batch.at(i).messageCount);
                                    ids += id;
                                }
                            },
                        .damage = sink.lost};
    const Result<void> scanned = opened.store->scan({.depth = ScanDepth::Complete, .stop = sink.stop}, rows);
    if (!scanned && scanned.error().code == ErrorCode::Cancelled)
        return scanned;
    if (!scanned)
        sink.lost(scanned.error());
    Result<void> done;
    for (qsizetype i = 0; done && i < ids.size(); ++i)
        done = salvageSession(opened, ids[i], counted[ids[i]], sink, writer);
    return done;
}

Result<void> salvageAt(const StoreLocation &location, const SalvageSink &sink, SalvageWriter &writer)
{
    const Result<std::vector<Detection>> found = detectStores(location, {});
    if (!found)
        return fail(found.error());
    Result<void> done;
    for (size_t i = 0; done && i < found->size(); ++i) {
        const Result<OpenedStore> opened = openStore(found->at(i).location, {});
        done = opened ? salvageStore(*opened, sink, writer) : fail(opened.error());
    }
    return done;
}

Result<void> salvageDatabase(const SalvageRequest &request, const SalvageSink &sink, SalvageWriter &writer)
{
    const QTemporaryDir folder((request.workFolder.isEmpty() ? QDir::tempPath() : request.workFolder)
                               + QStringLiteral("/sessiondeck-salvage-XXXXXX"));
    const Result<QString> recovered = recoverSqlite(
        {.database = request.source.path, .folder = folder.path(), .lost = sink.lost, .stop = request.stop});
    if (!recovered)
        return fail(recovered.error());
    writer.setLostTimes(replaceLostTimes(*recovered).value_or(LostTimes())); // without, they are from 1970
    return salvageAt({.driver = QStringLiteral("sqlite"), .path = *recovered}, sink, writer);
}

bool isMultichat(const QString &folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/sessions.json"))
        || QFileInfo::exists(folder + QStringLiteral("/messages.json"));
}

// Also one whose first page is gone, if it is called like one.
bool isDatabase(const StoreLocation &source)
{
    static const QStringList suffixes{QStringLiteral("db"), QStringLiteral("sqlite"),
                                      QStringLiteral("sqlite3")};
    const QFileInfo place(source.path);
    if (!source.driver.isEmpty() || !place.isFile())
        return source.driver == u"sqlite";
    return suffixes.contains(place.suffix(), Qt::CaseInsensitive) || startsLikeSqlite(source.path);
}

Result<void> salvageSource(const SalvageRequest &request, const SalvageSink &sink, SalvageWriter &writer)
{
    const StoreLocation &source = request.source;
    if (source.driver == u"redis")
        return fail(ErrorCode::Unsupported,
                    CoreText::tr("Salvage reads damaged files. From a server, copy the sessions."));
    if (!QFileInfo::exists(source.path))
        return fail(ErrorCode::NotFound, CoreText::tr("There is nothing at this path."), source.path);
    if (isDatabase(source))
        return salvageDatabase(request, sink, writer);
    const QString folder = jsonPlaceOf(source.path).folder;
    return isMultichat(folder) ? salvageMultichat(folder, sink) : salvageAt(source, sink, writer);
}

} // namespace

Result<SalvageTally> salvage(const SalvageRequest &request, SessionStore &target)
{
    SalvageWriter writer(request, target);
    const Result<void> done = salvageSource(request, sinkOf(request, writer), writer);
    const Result<void> flushed = writer.flush(); // also after an error: what was read is worth keeping
    if (!done || !flushed)
        return fail(!done ? done.error() : flushed.error());
    return writer.tally();
}

} // namespace SessionDeck
