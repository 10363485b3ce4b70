// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/meteredstore.h"

#include <functional>

namespace SessionDeck {

/// A store between which and its answer to createCompact() something happens.
class RestlessTarget : public MeteredStore
{
public:
    RestlessTarget(std::unique_ptr<SessionStore> store, std::shared_ptr<OperationRecorder> recorder)
        : MeteredStore(std::move(store), std::move(recorder))
    {
    }
    std::vector<Result<Revision>> createCompact(std::span<const CompactSession *const> sessions) override
    {
        std::vector<Result<Revision>> created = MeteredStore::createCompact(sessions);
        creations += int(created.size());
        if (meanwhile)
            meanwhile(created);
        return created;
    }
    std::vector<std::optional<LoadedCompact>> loadCompact(const LoadManyRequest &request) override
    {
        return blind ? SessionStore::loadCompact(request) : MeteredStore::loadCompact(request);
    }

    std::function<void(std::vector<Result<Revision>> &)> meanwhile;
    int creations = 0; ///< Sessions that were to be created so.
    bool blind = false; ///< loadCompact() tells nothing.
};

} // namespace SessionDeck
