// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draftbook.h"

namespace SessionDeck {

namespace {

// Typing comes in bursts; what is lost in a crash is less than a second's work.
constexpr int keepAfterMs = 400;

} // namespace

DraftBook::DraftBook(const QString &path, QObject *parent) : QObject(parent), m_keeper(path)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftBook::keep);
    connect(&m_keeper, &DraftKeeper::adopted, this, &DraftBook::adopt);
    connect(&m_keeper, &DraftKeeper::failed, this,
            [this](const Error &error) { emit keepFailed(describe(error)); });
    m_keeper.start();
}

DraftBook::~DraftBook()
{
    keep();
}

SessionDraft *DraftBook::open(const DraftKey &key, const std::shared_ptr<const LoadedSession> &base)
{
    if (SessionDraft *known = find(key))
        return known;
    auto *draft = new SessionDraft(key, base, this);
    m_drafts.insert(key, draft);
    connect(draft, &SessionDraft::changed, this, [this, draft] { noteChange(draft); });
    connect(&draft->undoStack(), &QUndoStack::cleanChanged, this, [this, draft] { noteChange(draft); });
    return draft;
}

void DraftBook::drop(SessionDraft *draft)
{
    draft->disconnect(this);
    draft->undoStack().disconnect(this);
    m_drafts.remove(draft->key());
    draft->deleteLater();
    noteChange(draft);
}

bool DraftBook::isEdited(const DraftKey &key) const
{
    const SessionDraft *draft = find(key);
    return draft && draft->isEdited();
}

QList<SessionDraft *> DraftBook::edited() const
{
    QList<SessionDraft *> list;
    for (SessionDraft *draft : m_drafts) {
        if (draft->isEdited())
            list += draft;
    }
    return list;
}

void DraftBook::noteChange(SessionDraft *draft)
{
    m_unkept.insert(draft->key());
    if (!m_soon.isActive())
        m_soon.start();
    emit stageChanged(draft->key());
}

void DraftBook::adopt(const std::vector<Draft> &drafts)
{
    int count = 0;
    for (const Draft &draft : drafts) {
        if (find(draft.key))
            continue;
        auto base = std::make_shared<LoadedSession>();
        base->session = draft.base;
        base->revision = draft.revision;
        base->totalMessages = qint64(draft.base.messages.size());
        open(draft.key, base)->replace(draft.mine, tr("Edits of an earlier run"));
        ++count;
    }
    if (count > 0)
        emit adopted(count);
}

void DraftBook::keep()
{
    for (const DraftKey &key : std::exchange(m_unkept, {})) {
        const SessionDraft *draft = find(key);
        if (draft && draft->isEdited())
            m_keeper.save(std::make_shared<const Draft>(draft->draft()));
        else
            m_keeper.remove(key);
    }
}

DraftKey draftKey(const StoreLocation &location, const QString &id)
{
    return {.store = toUri(location), .session = id};
}

} // namespace SessionDeck
