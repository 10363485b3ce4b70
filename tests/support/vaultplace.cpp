// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultplace.h"

#include "core/vault/vaultedstore.h"

#include <QTest>

namespace SessionDeck {

namespace {

template <typename Value> Value sure(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

} // namespace

std::unique_ptr<Vault> VaultPlace::open() const
{
    return sure(Vault::open(target(), VaultAccess::Write));
}

std::unique_ptr<SessionStore> VaultPlace::store(const StoreLocation &location) const
{
    return sure(vaultedOpener(target())(location, {.mode = AccessMode::Create})).store;
}

std::vector<Version> VaultPlace::history(const QString &session) const
{
    std::vector<Version> versions = sure(listVersions(*open(), {}));
    std::erase_if(versions, [&](const Version &version) { return version.session != session; });
    return versions;
}

void addVaultedStores()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("layout");
    QTest::newRow("jsonl") << "json"
                           << "jsonl";
    QTest::newRow("sqlite") << "sqlite"
                            << "native";
}

Version sampleVersion(const QString &session)
{
    return {.store = "json:/s?layout=jsonl",
            .uri = "json:/s?layout=jsonl",
            .session = session,
            .made = Timestamp::now(),
            .program = "ctl",
            .revision = {"r1"},
            .messageCount = 1,
            .title = "A title",
            .expires = Timestamp::fromMicroseconds(5)};
}

VersionImage sampleImage(const QString &text)
{
    VersionImage image;
    image.session = {.id = "a", .messages = {{.content = text}}};
    return image;
}

} // namespace SessionDeck
