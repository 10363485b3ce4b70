// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changesource.h"
#include "core/store/json/documentlayout.h"
#include "core/store/json/folderwatch.h"

#include <QHash>

namespace SessionDeck {

/// Changes of a store of many sessions in a few documents: the files are read again when they were written,
/// and what belongs to each session is compared with what it was.
class DocumentWatch : public ChangeSource
{
public:
    static Result<std::unique_ptr<ChangeSource>> open(const QString &path, const DocumentLayout &layout);

    Result<StoreChanges> wait(std::chrono::milliseconds timeout) override;
    void interrupt() override;
    QString method() const override;

private:
    DocumentWatch(FolderWatch watch, DocumentFiles files, const DocumentLayout &layout);
    Result<bool> concerns(const std::vector<FolderEvent> &events) const;
    StoreChanges compare();

    FolderWatch m_watch;
    DocumentFiles m_files;
    const DocumentLayout &m_layout;
    QHash<QString, QByteArray> m_known; // session -> revision token
    bool m_readable = false; // whether m_known is what the files say
};

} // namespace SessionDeck
