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
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const DraftKey &key, const Error &error) {
        m_begun.remove(key);
        emit keepFailed(describe(error));
    });
    m_keeper.start();
}

DraftBook::~DraftBook()
{
    keep();
}

SessionDraft *DraftBook::open(const DraftKey &key, const EditBase &base)
{
    if (SessionDraft *known = find(key))
        return known;
    auto *draft = new SessionDraft(key, base, this);
    m_drafts.insert(key, draft);
    connect(draft, &SessionDraft::stepped, this,
            [this, key](const DraftStep &step) { m_unkept[key].push_back(step); });
    connect(draft, &SessionDraft::rebased, this, [this, key] { m_begun.remove(key); });
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

void DraftBook::rebase(SessionDraft *draft, const RebasedEdits &edits)
{
    const DraftKey to{.store = draft->key().store, .session = edits.base.loaded->session.id};
    if (to == draft->key())
        return draft->rebase(edits);
    if (isEdited(to))
        return;
    if (SessionDraft *idle = find(to))
        drop(idle);
    open(to, edits.base)->edit(edits.edits, tr("Edits"));
    drop(draft);
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

void DraftBook::noteChange(const SessionDraft *draft)
{
    m_unkept[draft->key()];
    if (!m_soon.isActive())
        m_soon.start();
    emit stageChanged(draft->key());
}

void DraftBook::adopt(const std::vector<AdoptedDraft> &drafts)
{
    int count = 0;
    for (const AdoptedDraft &draft : drafts) {
        if (find(draft.key))
            continue;
        open(draft.key, draft.base)->repeat(draft.steps);
        ++count;
    }
    if (count > 0)
        emit adopted(count);
}

void DraftBook::keep()
{
    const QHash<DraftKey, std::vector<DraftStep>> unkept = std::exchange(m_unkept, {});
    for (auto it = unkept.cbegin(); it != unkept.cend(); ++it)
        keepDraft(it.key(), it.value());
}

void DraftBook::keepDraft(const DraftKey &key, std::vector<DraftStep> steps)
{
    const SessionDraft *draft = find(key);
    if (!draft || !draft->isEdited()) {
        m_begun.remove(key);
        m_keeper.remove(key);
    } else if (!m_begun.contains(key)) {
        m_begun.insert(key);
        m_keeper.begin(key, draft->sharedBase(), draft->steps());
    } else if (!steps.empty()) {
        m_keeper.add(key, std::move(steps));
    }
}

} // namespace SessionDeck
