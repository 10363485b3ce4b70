// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/sessiondraft.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace SessionDeck {

/// All edits of the window that are not saved yet. They stay while other sessions and stores are looked at;
/// on disk they are at most a second old.
class DraftBook : public QObject
{
    Q_OBJECT
public:
    /// path: of the folder for drafts; empty: none is kept on disk.
    explicit DraftBook(const QString &path, QObject *parent = nullptr);
    /// Edits stay on disk for the next run.
    ~DraftBook() override;

    /// Null if the session is not being edited.
    SessionDraft *find(const DraftKey &key) const
    {
        return m_drafts.value(key);
    }
    /// The session's draft; made with this base if there is none.
    SessionDraft *open(const DraftKey &key, const EditBase &base);
    /// Forgets the edits, also on disk. The draft lives until control returns to the event loop.
    void drop(SessionDraft *draft);
    /// Its edits go on as edits of what is in the store now, under the id that the session has there. If that
    /// one is edited too, they stay where they are.
    void rebase(SessionDraft *draft, const RebasedEdits &edits);
    bool isEdited(const DraftKey &key) const
    {
        const SessionDraft *draft = find(key);
        return draft && draft->isEdited();
    }
    /// All that have edits.
    QList<SessionDraft *> edited() const;

signals:
    /// A session was edited, or is not edited any more.
    void stageChanged(const SessionDeck::DraftKey &key);
    /// Edits of an earlier run that was not ended properly, or ended before they were saved, are here again.
    void adopted(int count);
    /// Edits cannot be kept on disk.
    void keepFailed(const QString &why);

private:
    void noteChange(const SessionDraft *draft);
    void adopt(const std::vector<AdoptedDraft> &drafts);
    void keep();
    void keepDraft(const DraftKey &key, std::vector<DraftStep> steps);

    DraftKeeper m_keeper;
    QTimer m_soon;
    QHash<DraftKey, SessionDraft *> m_drafts;
    QHash<DraftKey, std::vector<DraftStep>> m_unkept; // steps that are not on disk yet
    QSet<DraftKey> m_begun; // on disk, so that steps can be added
};

/// The key of a session of this store.
inline DraftKey draftKey(const StoreLocation &location, const QString &id)
{
    return {.store = toUri(location), .session = id};
}

} // namespace SessionDeck
