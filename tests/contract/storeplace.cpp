// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/storeplace.h"

#include "tests/contract/vaulted.h"

namespace SessionDeck {

StorePlace::StorePlace(Made made) : m_medium(currentSubject().makeMedium())
{
    if (made == Made::Empty && !currentSubject().populate)
        store();
}

StoreLocation StorePlace::location() const
{
    StoreLocation location = m_medium->location();
    location.layout = QString::fromLatin1(currentSubject().layout);
    return location;
}

QString StorePlace::uri() const
{
    return toUri(location());
}

Result<std::unique_ptr<SessionStore>> StorePlace::open(AccessMode mode) const
{
    Result<OpenedStore> opened = openAsAsked(location(), mode);
    if (!opened)
        return fail(opened.error());
    return std::move(opened->store);
}

SessionStore &StorePlace::store()
{
    if (!m_store) {
        const bool writable = currentSubject().can.write;
        Result<std::unique_ptr<SessionStore>> opened
            = open(writable ? AccessMode::Create : AccessMode::ReadOnly);
        if (!opened)
            qFatal("cannot open %s: %s", qPrintable(uri()), qPrintable(describe(opened.error())));
        m_store = std::move(*opened);
    }
    return *m_store;
}

void StorePlace::close()
{
    m_store.reset();
}

void StorePlace::populate(const std::vector<Session> &sessions)
{
    if (currentSubject().populate)
        return currentSubject().populate(*m_medium, sessions);
    for (const Session &session : sessions) {
        const Result<Revision> written = store().write(session, Expect::absent());
        if (!written)
            qFatal("cannot write %s: %s", qPrintable(session.id), qPrintable(describe(written.error())));
    }
}

} // namespace SessionDeck
