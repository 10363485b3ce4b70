// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deckstore.h"

namespace SessionDeck {

DeckStore::DeckStore(const StoreLocation &location, const OpenOptions &options, QObject *parent)
    : QObject(parent), m_location(location), m_options(options), m_catalog(location, options)
{
}

AsyncStore *DeckStore::reader()
{
    const StoreLocation &known = state().location;
    const StoreLocation &target = known.layout.isEmpty() ? m_location : known;
    if (!m_reader || m_reader->location() != target)
        m_reader = std::make_unique<AsyncStore>(target, m_options);
    return m_reader.get();
}

void DeckStore::usePassword(const QString &password)
{
    m_options.password = password;
    m_catalog.setOptions(m_options);
    m_catalog.reconnect();
    if (m_reader)
        m_reader->setOptions(m_options);
}

} // namespace SessionDeck
