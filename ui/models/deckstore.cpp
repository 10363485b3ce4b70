// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deckstore.h"

namespace SessionDeck {

namespace {

OpenOptions forWriting(OpenOptions options)
{
    options.mode = AccessMode::ReadWrite;
    return options;
}

} // namespace

DeckStore::DeckStore(const StoreLocation &location, const OpenOptions &options, StoreOpener opener,
                     QObject *parent)
    : QObject(parent),
      m_location(location),
      m_options(options),
      m_opener(std::move(opener)),
      m_catalog(location, options, nullptr, m_opener)
{
}

AsyncStore *DeckStore::upToDate(std::unique_ptr<AsyncStore> &store, const OpenOptions &options)
{
    const StoreLocation &known = state().location;
    const StoreLocation &target = known.layout.isEmpty() ? m_location : known;
    if (!store || store->location() != target)
        store = std::make_unique<AsyncStore>(target, options, nullptr, m_opener);
    return store.get();
}

AsyncStore *DeckStore::reader()
{
    return upToDate(m_reader, m_options);
}

AsyncStore *DeckStore::writer()
{
    return upToDate(m_writer, forWriting(m_options));
}

void DeckStore::usePassword(const QString &password)
{
    m_options.password = password;
    m_catalog.setOptions(m_options);
    m_catalog.reconnect();
    if (m_reader)
        m_reader->setOptions(m_options);
    if (m_writer)
        m_writer->setOptions(forWriting(m_options));
    emit optionsChanged();
}

void DeckStore::setPace(const SamplingPace &pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    emit paceChanged();
}

} // namespace SessionDeck
