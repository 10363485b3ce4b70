// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/credentials.h"

#include "core/profiles/keychaintask.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>

namespace SessionDeck {

namespace {

constexpr auto serviceName = "sessiondeck";

template <typename Job> Job *makeJob(const QString &key)
{
    auto *job = new Job(QString::fromLatin1(serviceName)); // deletes itself once it has finished
    job->setKey(key);
    return job;
}

} // namespace

QString keychainKey(const StoreLocation &location)
{
    StoreLocation server = location;
    server.layout.clear();
    server.prefix.clear();
    server.database = 0;
    return toUri(server);
}

void readPassword(const KeychainRequest &request, PasswordDone done)
{
    new KeychainTask(
        request, [key = keychainKey(request.location)] { return makeJob<QKeychain::ReadPasswordJob>(key); },
        std::move(done));
}

void writePassword(const KeychainRequest &request, const QString &password, KeychainDone done)
{
    const auto make = [key = keychainKey(request.location), password] {
        auto *job = makeJob<QKeychain::WritePasswordJob>(key);
        job->setTextData(password);
        return job;
    };
    new KeychainTask(request, make, [done = std::move(done)](const Result<QString> &result) {
        done(result ? Result<void>() : fail(result.error()));
    });
}

void removePassword(const KeychainRequest &request, KeychainDone done)
{
    const auto make
        = [key = keychainKey(request.location)] { return makeJob<QKeychain::DeletePasswordJob>(key); };
    new KeychainTask(request, make, [done = std::move(done)](const Result<QString> &result) {
        const bool gone = result || result.error().code == ErrorCode::NotFound;
        done(gone ? Result<void>() : fail(result.error()));
    });
}

Result<QString> readPasswordNow(const StoreLocation &location, std::chrono::milliseconds timeout)
{
    QObject guard;
    QEventLoop loop;
    Result<QString> answer;
    readPassword({.location = location, .guard = &guard, .timeout = timeout},
                 [&](const Result<QString> &result) {
                     answer = result;
                     loop.quit();
                 });
    loop.exec();
    return answer;
}

} // namespace SessionDeck
