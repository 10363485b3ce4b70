// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/subject.h"

#include "tests/contract/foreignlayouts.h"

#include <QTest>

Q_DECLARE_METATYPE(const SessionDeck::Subject *)

namespace SessionDeck {

namespace {

Capabilities compact(Capabilities can)
{
    can.compact = true;
    return can;
}

std::vector<Subject> makeSubjects()
{
    const Capabilities all = {.write = true,
                              .append = true,
                              .remove = true,
                              .expiry = true,
                              .watch = true,
                              .title = true,
                              .metadata = true,
                              .roles = true,
                              .recipients = true,
                              .messageExtra = true,
                              .parents = true};
    Capabilities lines = all;
    lines.writeRaw = true;
    Capabilities flat = all;
    flat.parents = false;
    Capabilities multichat = flat;
    multichat.expiry = multichat.title = multichat.roles = multichat.metadata = multichat.messageExtra
        = false;
    multichat.anyMessageOrder = multichat.blankTimes = multichat.blankMessageIds = false;
    multichat.writeRaw = multichat.moreInRaw = multichat.goesThroughAll = true;
    Capabilities tables = multichat;
    tables.repeatedMessageIds = false;
    tables.rename = true;
    Capabilities strings = flat;
    strings.writeRaw = true;
    const Capabilities agents = {.watch = true, .roles = true, .messageExtra = true};
    const Capabilities transcripts = {.watch = true,
                                      .title = true,
                                      .metadata = true,
                                      .roles = true,
                                      .messageExtra = true,
                                      .parents = true,
                                      .branches = true};
    const qint64 second = 1'000'000;
    return {
        {.name = "json/jsonl",
         .driver = "json",
         .layout = "jsonl",
         .makeMedium = makeFolderMedium,
         .can = lines,
         .bookkeeping = R"("digest":"[0-9a-f]+")"},
        {.name = "json/multichat",
         .driver = "json",
         .layout = "multichat",
         .makeMedium = makeFolderMedium,
         .can = multichat,
         .anyOrder = false},
        {.name = "sqlite/native",
         .driver = "sqlite",
         .layout = "native",
         .makeMedium = makeDatabaseMedium,
         .can = compact(all),
         .bookkeeping = R"(^sessions row \d+ (?:revision|change) = .*|^removed row .*)",
         .companions = "-(?:wal|shm)$"},
        {.name = "sqlite/multichat",
         .driver = "sqlite",
         .layout = "multichat",
         .makeMedium = makeDatabaseMedium,
         .can = tables,
         .anyOrder = false},
        {.name = "redis/native",
         .driver = "redis",
         .layout = "native",
         .makeMedium = makeKeyspaceMedium,
         .can = compact(flat),
         .bookkeeping = R"(^.* / revision = .*)"},
        {.name = "redis/string",
         .driver = "redis",
         .layout = "string",
         .makeMedium = makeKeyspaceMedium,
         .can = strings},
        {.name = "json/claude-code",
         .driver = "json",
         .layout = "claude-code",
         .makeMedium = makeFolderMedium,
         .can = transcripts,
         .timeStep = 1000,
         .populate = putClaudeTranscripts},
        {.name = "sqlite/openai-agents",
         .driver = "sqlite",
         .layout = "openai-agents",
         .makeMedium = makeDatabaseMedium,
         .can = agents,
         .timeStep = second,
         .populate = putAgentTables},
        {.name = "redis/openai-agents",
         .driver = "redis",
         .layout = "openai-agents",
         .makeMedium = makeKeyspaceMedium,
         .can = agents,
         .timeStep = second,
         .messageTimes = false,
         .populate = putAgentKeys},
    };
}

bool isChosen(const Subject &subject, SubjectChoice choice)
{
    const QByteArray only = qgetenv("SESSIONDECK_SUBJECT");
    if (!only.isEmpty() && only != subject.name)
        return false;
    const bool isFiles = subject.driver != QByteArrayView("redis");
    const bool fits[]
        = {true, subject.can.write, subject.can.write && isFiles, subject.can.expiry}; // as SubjectChoice
    return fits[int(choice)];
}

} // namespace

std::span<const Subject> subjects()
{
    static const std::vector<Subject> all = makeSubjects();
    return all;
}

void addSubjects(SubjectChoice choice)
{
    QTest::addColumn<const Subject *>("subject");
    for (const Subject &subject : subjects()) {
        if (isChosen(subject, choice))
            QTest::newRow(subject.name) << &subject;
    }
}

const Subject &currentSubject()
{
    QFETCH_GLOBAL(const Subject *, subject);
    return *subject;
}

} // namespace SessionDeck
