// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/json/folderwatch.h"
#include "core/store/json/linefiles.h"

#include <map>

namespace SessionDeck {

/// Changes of a store of one file per session.
class LineWatch : public ChangeSource
{
public:
    static Result<std::unique_ptr<ChangeSource>> open(const QString &path, const LineLayout &layout);

    Result<StoreChanges> wait(std::chrono::milliseconds timeout) override;
    void interrupt() override;
    QString method() const override;

private:
    LineWatch(FolderWatch watch, LineFiles files);
    Result<void> addFolder(const QByteArray &folder);
    void noteNames();
    Result<void> take(const FolderEvent &event, StoreChanges &changes);
    void takeFile(const QByteArray &name, StoreChanges &changes);

    FolderWatch m_watch;
    LineFiles m_files;
    std::map<int, QByteArray>
        m_folders; // watch -> folder below the store's, with slash; the store's is empty
    QHash<QByteArray, QString> m_ids; // of files whose name does not say the id
};

} // namespace SessionDeck
