// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transferstores.h"

#include "core/store/openstore.h"
#include "core/transfer/canonicalhash.h"
#include "tests/support/openedstores.h"

namespace SessionDeck {

std::unique_ptr<SessionStore> newStore(const StoreLocation &location)
{
    Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::Create});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

Session richSession(const QString &id, int messages)
{
    Session session{.id = id,
                    .title = QStringLiteral("Überblick \u202e of ") + id,
                    .participants
                    = {QStringLiteral("Ada"), QStringLiteral("\"Böb\""), QStringLiteral("🦊")},
                    .created = Timestamp::fromMicroseconds(1'758'687'912'513'529),
                    .lastActivity = Timestamp::fromMicroseconds(1'758'687'999'000'001),
                    .expires = Timestamp::fromMicroseconds(4'000'000'000'123'000),
                    .metadata = {R"({"big":123456789012345678901234567890,"i64":9223372036854775807,)"
                                 R"("k":1,"k":2,"e":1.0e+05,"s":"\u00e9\n","n":{"z":[],"a":{}}})"}};
    for (int i = 0; i < messages; ++i)
        session.messages.push_back({.id = QStringLiteral("%1-m%2").arg(id).arg(i),
                                    .ordinal = i,
                                    .sender = QStringLiteral("Ada"),
                                    .recipient = QStringLiteral("🦊"),
                                    .role = i % 2 ? QStringLiteral("assistant") : QStringLiteral("user"),
                                    .content = QStringLiteral("line %1\n\ttab \"quoted\" 😀 <b>").arg(i),
                                    .timestamp = Timestamp::fromMicroseconds(1'758'687'912'000'000 + i),
                                    .extra = {R"({"u":18446744073709551616,"d":null,"d":true})"}});
    return session;
}

QMap<QString, CopiedSession> copyAll(SessionStore &source, SessionStore &target, CopyRequest request)
{
    if (request.sessions.empty()) {
        Result<SessionSelection> selection = selectSessions(source, {});
        if (!selection)
            qFatal("%s", qPrintable(describe(selection.error())));
        request.sessions = std::move(selection->sessions);
    }
    QMap<QString, CopiedSession> outcomes;
    CopyJob job({.source = source, .target = target}, std::move(request),
                {.record = [&](const std::vector<CopiedSession> &results) -> Result<void> {
                    for (const CopiedSession &result : results)
                        outcomes[result.id] = result;
                    return {};
                }});
    const Result<CopyTally> tally = job.run();
    if (!tally)
        qFatal("%s", qPrintable(describe(tally.error())));
    return outcomes;
}

QByteArray hashIn(SessionStore &store, const QString &id)
{
    return canonicalHash(loaded(store, id).session);
}

} // namespace SessionDeck
