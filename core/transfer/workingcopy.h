// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

#include <QTemporaryDir>

namespace SessionDeck {

/// A private copy of a database for reading every session of it. In layouts of others messages have no index
/// by session, and we make none in their databases: there each session costs a look at the whole table.
class WorkingCopy
{
public:
    /// One state of the store, with an index. Null where the store itself is as good, or no copy can be made
    /// (no room, damage, asked to stop).
    static std::unique_ptr<WorkingCopy> of(const OpenedStore &opened, const std::stop_token &stop);

    SessionStore &store() const
    {
        return *m_opened.store;
    }

private:
    WorkingCopy() = default;

    QTemporaryDir m_folder;
    OpenedStore m_opened;
};

} // namespace SessionDeck
