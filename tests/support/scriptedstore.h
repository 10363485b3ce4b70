// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "tests/support/storescript.h"

namespace SessionDeck {

/// A store that does what its script says: lists and is watched, nothing else.
class ScriptedStore : public SessionStore
{
public:
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

    std::shared_ptr<StoreScript> script;
};

} // namespace SessionDeck
