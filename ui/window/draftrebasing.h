// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/draftbook.h"

#include <QPointer>

namespace SessionDeck {

class AsyncStore;

/// A draft, and what writes to its store.
struct SavingDraft
{
    QPointer<SessionDraft> draft = {};
    QPointer<AsyncStore> writer = {};
};

/// Lets edits go on as edits of what is in the store now: after the session was saved without them, or got
/// another id.
class DraftRebasing : public QObject
{
    Q_OBJECT
public:
    DraftRebasing(DraftBook *drafts, QObject *parent);

    /// from: the session that the edits of the draft count from. id: what it is called now.
    void start(const SavingDraft &saving, const QString &id, const std::shared_ptr<const Session> &from);
    /// The session was given another id; nothing if it is not edited.
    void follow(SessionDeck::AsyncStore *writer, const QString &from, const QString &to);

signals:
    /// The session has another id now, and its edits are under that.
    void renamed(const QString &from, const QString &to);
    void failed(const SessionDeck::Error &error);

private:
    DraftBook *m_drafts;
};

} // namespace SessionDeck
