// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copyplaces.h"

#include "core/store/openstore.h"

namespace SessionDeck {

QStringList twinIds(const CatalogSnapshot &catalog, const Session &sought, int most)
{
    QStringList ids;
    if (sought.created.isNull())
        return ids;
    const QByteArray own = sought.id.toUtf8();
    const QByteArray title = cutText(sought.title.toUtf8()).toByteArray();
    QByteArray scratch;
    for (quint32 slot = 0; slot < catalog.slotCount() && ids.size() < most; ++slot) {
        if (!catalog.holds(slot))
            continue;
        const SummaryView row = catalog.at(slot, scratch);
        if (row.created == sought.created && row.title == title && row.id != own)
            ids += QString::fromUtf8(row.id);
    }
    return ids;
}

Result<std::vector<SessionCopy>> copiesIn(SessionStore &store, const SoughtSession &sought,
                                          const QStringList &ids, const std::stop_token &stop)
{
    std::vector<SessionCopy> copies;
    for (const QString &id : ids) {
        const Result<std::optional<SessionCopy>> copy = findCopy(store, sought, id, stop);
        if (!copy)
            return fail(copy.error());
        if (*copy)
            copies.push_back(**copy);
    }
    return copies;
}

Result<std::vector<SessionCopy>> copiesInBackup(const StoreLocation &backup, const SoughtSession &sought,
                                                const std::stop_token &stop)
{
    const Result<OpenedStore> opened = openStore(backup, {.mode = AccessMode::ReadOnly});
    return opened ? copiesIn(*opened->store, sought, {sought.session->id}, stop) : fail(opened.error());
}

} // namespace SessionDeck
