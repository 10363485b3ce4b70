// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultlists.h"
#include "core/vault/versionimage.h"
#include "tests/bench/benchrun.h"

#include <sqlite3.h>

namespace SessionDeck {

namespace {

constexpr int messages = 50;

VersionImage sampleImage(int number)
{
    VersionImage image;
    image.session = {.id = "session", .title = "A talk", .participants = {"Ann", "Bob"}};
    for (int i = 0; i < messages; ++i)
        image.session.messages.push_back(
            {.id = QString::number(i),
             .sender = "Agent-1",
             .content = QStringLiteral("Agreed %1. Let us write it down in the decision log.").arg(number),
             .timestamp = Timestamp::fromMicroseconds(1'700'000'000'000'000 + i)});
    return image;
}

Version sampleVersion()
{
    return {.store = "json:/store?layout=jsonl",
            .uri = "json:/store?layout=jsonl",
            .session = "session",
            .made = Timestamp::now(),
            .program = "bench",
            .messageCount = messages};
}

std::unique_ptr<Vault> openVault(const QString &folder)
{
    Result<std::unique_ptr<Vault>> vault
        = Vault::open({.path = folder + QStringLiteral("/vault.db")}, VaultAccess::Write);
    if (!vault)
        giveUp(describe(vault.error()));
    return std::move(*vault);
}

void keepOne(Vault &vault, const VersionImage &image)
{
    const auto kept = vault.keep({{.version = sampleVersion(), .image = &image}});
    if (!kept)
        giveUp(describe(kept.error()));
}

// One commit of as many bytes, in the same journal mode.
sqlite3 *openFloor(const QString &folder)
{
    sqlite3 *floor = nullptr;
    sqlite3_open((folder + "/floor.db").toUtf8().constData(), &floor);
    const int code
        = sqlite3_exec(floor,
                       "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE versions "
                       "(id INTEGER PRIMARY KEY, session TEXT, made INTEGER, data BLOB)",
                       nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        giveUp(sqlite3_errmsg(floor));
    return floor;
}

} // namespace

void benchVault(const BenchSizes &sizes, const QString &folder)
{
    const std::unique_ptr<Vault> vault = openVault(folder);
    sqlite3 *floor = openFloor(folder);
    const qsizetype packed = packImage(encodeImage(sampleImage(0))).value().size();
    const QByteArray commit = "INSERT INTO versions (session, made, data) VALUES ('session', 1, randomblob("
        + QByteArray::number(packed) + "))";
    int number = 0;
    BenchLine line = compare(
        sizes.appends, [&] { keepOne(*vault, sampleImage(++number)); },
        [&] {
            if (sqlite3_exec(floor, commit.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                giveUp(sqlite3_errmsg(floor));
        });
    sqlite3_close(floor);
    line.work
        = QStringLiteral("keep a session of %1 messages in the vault (floor: one commit)").arg(messages);
    line.bar = 2;
    print(line);
    for (int i = number; i < sizes.versions; i += 500) {
        const VersionImage image = sampleImage(i);
        const std::vector<VersionDraft> drafts(500, {.version = sampleVersion(), .image = &image});
        if (const auto kept = vault->keep(drafts); !kept)
            giveUp(describe(kept.error()));
    }
    line = compare(
        sizes.rounds,
        [&] {
            if (!listVersions(*vault, {.store = sampleVersion().store, .session = "session"}))
                giveUp("the history cannot be listed");
        },
        [&] {
            sqlite3_exec(
                vault->database().handle(),
                "SELECT id, made, origin, revision, messages, title FROM versions ORDER BY id DESC",
                [](void *, int, char **, char **) { return 0; }, nullptr, nullptr);
        });
    line.work
        = QStringLiteral("list the history of a session, %1 versions (floor: bare rows)").arg(sizes.versions);
    print(line);
}

} // namespace SessionDeck
