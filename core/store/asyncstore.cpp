// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asyncstore.h"

namespace SessionDeck {

Result<SessionStore *> AsyncStore::Inner::opened()
{
    StoreLocation target;
    OpenOptions how;
    {
        const std::lock_guard lock(mutex);
        if (reopen)
            store.reset();
        reopen = false;
        target = location;
        how = options;
    }
    if (!store) {
        Result<OpenedStore> opened = opener(target, how);
        if (!opened)
            return fail(opened.error());
        store = std::move(opened->store);
    }
    return store.get();
}

void AsyncStore::Inner::noticed(const Error &error)
{
    if (error.code == ErrorCode::Unreachable || error.code == ErrorCode::Unauthorized)
        store.reset();
}

AsyncStore::AsyncStore(const StoreLocation &location, const OpenOptions &options, QObject *parent,
                       StoreOpener opener)
    : QObject(parent), m_location(location), m_inner(std::make_shared<Inner>())
{
    m_inner->location = location;
    m_inner->options = options;
    m_inner->opener = std::move(opener);
}

AsyncStore::~AsyncStore()
{
    m_inner->stop.request_stop();
}

void AsyncStore::setOptions(const OpenOptions &options)
{
    const std::lock_guard lock(m_inner->mutex);
    m_inner->options = options;
    m_inner->reopen = true;
}

} // namespace SessionDeck
