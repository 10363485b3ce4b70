// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/workingcopy.h"

#include "core/base/diskspace.h"
#include "core/store/sqlite/sqlitebackup.h"
#include "core/store/sqlite/sqliterecovery.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

bool isWorthIt(const StoreLocation &location, const QString &folder)
{
    return location.driver == u"sqlite" && location.layout != u"native"
        && freeDiskBytes(folder) > 2 * QFileInfo(location.path).size();
}

} // namespace

std::unique_ptr<WorkingCopy> WorkingCopy::of(const OpenedStore &opened, const std::stop_token &stop)
{
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy);
    if (!isWorthIt(opened.location, copy->m_folder.path()))
        return nullptr;
    StoreLocation location = opened.location;
    location.path = copy->m_folder.filePath(QFileInfo(opened.location.path).fileName());
    Result<void> made
        = copySqliteDatabase({.source = opened.location.path, .target = location.path, .stop = stop});
    if (made)
        made = indexSqliteSessions(location.path);
    Result<OpenedStore> store = made ? openStore(location, {}) : fail(made.error());
    if (!store)
        return nullptr;
    copy->m_opened = std::move(*store);
    return copy;
}

} // namespace SessionDeck
