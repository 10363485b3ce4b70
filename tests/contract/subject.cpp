// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/subject.h"

#include "core/store/driver.h"
#include "tests/contract/foreignlayouts.h"

#include <QTest>

Q_DECLARE_METATYPE(const SessionDeck::Subject *)

namespace SessionDeck {

namespace {

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
                              .messageExtra = true};
    Capabilities multichat = all;
    multichat.expiry = multichat.title = multichat.roles = false;
    Capabilities tables = multichat;
    tables.metadata = tables.messageExtra = false;
    Capabilities readOnly = {.watch = true, .roles = true};
    return {
        {.name = "json/jsonl",
         .driver = "json",
         .layout = "jsonl",
         .makeMedium = makeFolderMedium,
         .can = all,
         .bookkeeping = R"("digest":"[0-9a-f]+")"},
        {.name = "json/multichat",
         .driver = "json",
         .layout = "multichat",
         .makeMedium = makeFolderMedium,
         .can = multichat},
        {.name = "sqlite/native",
         .driver = "sqlite",
         .layout = "native",
         .makeMedium = makeDatabaseMedium,
         .can = all,
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
         .can = all,
         .bookkeeping = R"(^.* / revision = .*)"},
        {.name = "redis/string",
         .driver = "redis",
         .layout = "string",
         .makeMedium = makeKeyspaceMedium,
         .can = all},
    };
}

bool isBuilt(const Subject &subject)
{
    const Driver *driver = findDriver(QString::fromLatin1(subject.driver));
    for (const char *const *layout = driver ? driver->layouts : nullptr; layout && *layout; ++layout) {
        if (qstrcmp(*layout, subject.layout) == 0)
            return true;
    }
    return false;
}

bool isChosen(const Subject &subject, SubjectChoice choice)
{
    const QByteArray only = qgetenv("SESSIONDECK_SUBJECT");
    if (!isBuilt(subject) || (!only.isEmpty() && only != subject.name))
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
