// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/draftfolder.h"
#include "ui/models/editbase.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace SessionDeck {

/// A draft that an earlier run has left.
struct AdoptedDraft
{
    DraftKey key = {};
    EditBase base = {};
    std::vector<DraftStep> steps = {};
};

/// Keeps drafts on disk, on a thread of its own. Requests are done in the order they come.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    /// An empty path keeps nothing.
    explicit DraftKeeper(const QString &path, QObject *parent = nullptr);
    /// Waits until all is on disk.
    ~DraftKeeper() override;

    /// Takes over what earlier runs have left.
    void start();
    /// Replaces what is there of this session.
    void begin(const DraftKey &key, const std::shared_ptr<const LoadedSession> &base,
               std::vector<DraftStep> steps);
    /// Adds steps to a draft that was begun.
    void add(const DraftKey &key, std::vector<DraftStep> steps);
    void remove(const DraftKey &key);

signals:
    void adopted(const std::vector<SessionDeck::AdoptedDraft> &drafts);
    /// The draft has to be begun anew.
    void failed(const SessionDeck::DraftKey &key, const SessionDeck::Error &error);

private:
    struct Inner; // what the thread works with
    template <typename Work> void run(const DraftKey &key, Work work);

    std::shared_ptr<Inner> m_inner;
    QThreadPool m_pool;
};

} // namespace SessionDeck
