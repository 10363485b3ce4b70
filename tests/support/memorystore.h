// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/asyncstore.h"

#include <functional>
#include <map>
#include <mutex>
#include <semaphore>

namespace SessionDeck {

/// A session of the memory store; messages are made when they are asked for, so it can be of any length.
struct MemorySession
{
    LoadedSession head = {};
    std::function<Message(qint64)> message = {};
    std::vector<RawPart> raw = {};
};

/// What a test and the store's thread share. Lock the mutex to touch sessions.
struct MemoryContent
{
    std::mutex mutex = {};
    std::map<QString, MemorySession> sessions = {};
    QStringList loads = {}; ///< "id first count" of every load, in order.
    std::binary_semaphore gate{0};
    bool gated = false; ///< Each load waits for one release of the gate.
    Error failure = {}; ///< With a message: every load fails so.
};

/// A read-only store without a medium, for tests of what stands on top of stores.
class MemoryStore : public SessionStore
{
public:
    explicit MemoryStore(std::shared_ptr<MemoryContent> content) : m_content(std::move(content))
    {
    }

    Capabilities capabilities() const override;
    Result<void> scan(const ScanRequest &request, const ScanSink &sink) override;
    Result<LoadedSession> load(const LoadRequest &request) override;
    Result<std::vector<RawPart>> raw(const RawRequest &request) override;
    Result<Revision> write(const Session &session, const Expect &expect) override;
    Result<Revision> append(const AppendRequest &request) override;
    Result<void> remove(const QString &id, const Expect &expect) override;
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect) override;
    Result<StoreStatistics> statistics(std::stop_token stop) override;
    Result<std::unique_ptr<ChangeSource>> watch() override;

private:
    std::shared_ptr<MemoryContent> m_content;
};

/// An asynchronous store on that content.
std::unique_ptr<AsyncStore> asyncMemoryStore(const std::shared_ptr<MemoryContent> &content);

/// A session of `count` messages: sender and recipient alternate among four, one message a minute.
MemorySession talk(const QString &id, qint64 count, const std::function<QString(qint64)> &text = {});

} // namespace SessionDeck
