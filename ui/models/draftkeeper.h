// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/draftfolder.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace SessionDeck {

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
    void save(std::shared_ptr<const Draft> draft);
    void remove(const DraftKey &key);

signals:
    void adopted(const std::vector<SessionDeck::Draft> &drafts);
    void failed(const SessionDeck::Error &error);

private:
    struct Inner; // what the thread works with
    template <typename Work> void run(Work work);

    std::shared_ptr<Inner> m_inner;
    QThreadPool m_pool;
};

} // namespace SessionDeck
