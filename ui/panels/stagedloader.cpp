// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stagedloader.h"

namespace SessionDeck {

namespace {

// As much of a draft as is shown first, as with a store.
constexpr qint64 firstStagedMessages = 100;

} // namespace

StagedLoader::StagedLoader(QObject *parent) : QObject(parent)
{
    connect(&m_loader, &SessionLoader::loaded, this, &StagedLoader::takeStored);
    connect(&m_loader, &SessionLoader::failed, this, &StagedLoader::takeError);
}

void StagedLoader::open(const SessionAddress &address)
{
    close();
    m_address = address;
    m_loader.open(address);
    if (m_access.drafts && address.store && address.leaf.isEmpty())
        follow(m_access.drafts->find(draftKey(address.store->location(), address.id)));
    releaseIdle();
}

void StagedLoader::close()
{
    ++m_visit;
    m_loader.close();
    m_address = {};
    m_canKnown = false;
    m_can = {};
    follow(nullptr);
    setNews(StoreNews::None);
}

void StagedLoader::follow(SessionDraft *draft)
{
    if (m_draft) {
        m_draft->disconnect(this);
        m_draft->undoStack().disconnect(this);
    }
    m_draft = draft;
    if (draft) {
        connect(draft, &SessionDraft::changed, this, &StagedLoader::draftChanged);
        connect(&draft->undoStack(), &QUndoStack::cleanChanged, this, &StagedLoader::draftChanged);
    }
    emit draftChanged();
}

void StagedLoader::releaseIdle()
{
    if (!m_draft || !m_draft->isIdle())
        return;
    m_access.drafts->drop(m_draft);
    follow(nullptr);
    setNews(StoreNews::None);
}

void StagedLoader::request(qint64 first, qint64 count)
{
    if (!m_draft) {
        m_loader.request(first, count);
        return;
    }
    // Not at once: whoever asks is in the middle of something, as with a store.
    QMetaObject::invokeMethod(
        this,
        [this, first, count, visit = m_visit] {
            if (visit == m_visit && m_draft)
                emit loaded(m_draft->window(first, count));
        },
        Qt::QueuedConnection);
}

void StagedLoader::takeStored(const SessionWindow &window)
{
    if (!m_draft) {
        emit loaded(window);
        return;
    }
    setNews(window.head.revision == m_draft->base().revision ? StoreNews::None : StoreNews::Changed);
    request(-firstStagedMessages, firstStagedMessages);
}

void StagedLoader::takeError(const Error &error)
{
    if (!m_draft) {
        emit failed(error);
        return;
    }
    if (error.code == ErrorCode::NotFound)
        setNews(StoreNews::Removed);
    request(-firstStagedMessages,
            firstStagedMessages); // what was staged is there, whatever became of the store
}

void StagedLoader::begin(const Begun &begun)
{
    if (m_draft && m_canKnown) {
        begun(*m_draft);
        return;
    }
    AsyncStore *writer = m_access.writer ? m_access.writer() : nullptr;
    if (!writer || !m_access.drafts || !m_address.store)
        return;
    if (!m_address.leaf.isEmpty()) {
        emit refused(tr("Only the active path of a conversation with branches can be edited."));
        return;
    }
    writer->run(
        this,
        [id = m_address.id, known = !m_draft.isNull()](SessionStore &store, const std::stop_token &stop) {
            return readEditStart(store, {.id = id, .count = known ? 0 : -1, .stop = stop});
        },
        [this, begun, visit = m_visit](const Result<std::shared_ptr<EditStart>> &start) {
            if (visit == m_visit)
                takeStart(start, begun);
        });
}

void StagedLoader::takeStart(const Result<std::shared_ptr<EditStart>> &start, const Begun &begun)
{
    if (!start) {
        emit refused(tr("This session cannot be edited: %1").arg(describe(start.error())));
        return;
    }
    const EditStart &known = **start;
    if (!known.can.write) {
        emit refused(known.can.readOnlyReason.isEmpty() ? tr("This store cannot be changed.")
                                                        : known.can.readOnlyReason);
        return;
    }
    const std::shared_ptr<const LoadedSession> &loaded = known.base.loaded;
    if (loaded && loaded->health == Health::Damaged) {
        emit refused(tr("This session is damaged and cannot be edited: what cannot be read would be lost. %1")
                         .arg(loaded->reason));
        return;
    }
    m_can = known.can;
    m_canKnown = true;
    if (!m_draft && loaded && m_access.drafts)
        follow(m_access.drafts->open(draftKey(m_address.store->location(), m_address.id), known.base));
    if (m_draft)
        begun(*m_draft);
    else
        begin(begun); // its draft was let go meanwhile
}

} // namespace SessionDeck
