// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftbook.h"
#include "ui/panels/sessionloader.h"

#include <functional>

namespace SessionDeck {

/// Where edits are kept, and what writes to the store that is shown.
struct EditAccess
{
    QPointer<DraftBook> drafts = {}; ///< Null: nothing can be edited.
    std::function<AsyncStore *()> writer = {};
    std::function<QString()> locked = {}; ///< Why that store cannot be changed; empty: it can.
};

/// How the session that is shown stands to the store, while it is being edited.
enum class StoreNews {
    None,
    Changed, ///< Others changed the session since editing began.
    Removed,
};

/// A session as it is shown: from its draft while it is being edited, else from the store. So what others
/// change never comes under the hands of who edits.
class StagedLoader : public QObject
{
    Q_OBJECT
public:
    using Begun = std::function<void(SessionDraft &)>;

    explicit StagedLoader(QObject *parent = nullptr);

    void setAccess(const EditAccess &access)
    {
        m_access = access;
    }
    const EditAccess &access() const
    {
        return m_access;
    }
    /// Why what is shown cannot be edited, as far as is known before it is tried; empty: it can.
    QString locked() const
    {
        return m_access.locked ? m_access.locked() : QString();
    }
    const SessionAddress &address() const
    {
        return m_address;
    }
    void open(const SessionAddress &address);
    void close();
    void request(qint64 first, qint64 count);
    /// Lets go of a draft that nobody edits: what is shown next comes from the store again.
    void releaseIdle();
    /// Others changed the session: asks the store what became of it, while the draft is shown.
    void checkStore()
    {
        m_loader.request(0, 1);
    }

    /// The draft of the session that is shown, if it is being edited.
    SessionDraft *draft() const
    {
        return m_draft;
    }
    /// What the store can do; known once editing has begun.
    const Capabilities &capabilities() const
    {
        return m_can;
    }
    StoreNews news() const
    {
        return m_news;
    }
    /// Loads the whole session if need be, and gives its draft to begun. If it cannot be edited, refused()
    /// says why. Nothing happens if another session is opened meanwhile.
    void begin(const Begun &begun);

signals:
    void loaded(const SessionDeck::SessionWindow &window);
    void failed(const SessionDeck::Error &error);
    /// The draft says something else, or there is one now, or none any more.
    void draftChanged();
    void newsChanged();
    void refused(const QString &why);

private:
    void takeStored(const SessionWindow &window);
    void takeError(const Error &error);
    void takeStart(const Result<std::shared_ptr<EditStart>> &start, const Begun &begun);
    void follow(SessionDraft *draft);
    void setNews(StoreNews news)
    {
        if (std::exchange(m_news, news) != news)
            emit newsChanged();
    }

    EditAccess m_access;
    SessionLoader m_loader;
    SessionAddress m_address;
    QPointer<SessionDraft> m_draft;
    Capabilities m_can;
    bool m_canKnown = false;
    StoreNews m_news = StoreNews::None;
    quint64 m_visit = 0;
};

} // namespace SessionDeck
