// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/expiryoutlook.h"

#include "core/catalog/catalogchunk.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

constexpr qint64 outlookHour = 3'600'000'000;
constexpr std::array<ExpiryWindow, expiryWindowCount> windows{{
    {QT_TRANSLATE_NOOP("ExpiryOutlook", "1 hour"), outlookHour},
    {QT_TRANSLATE_NOOP("ExpiryOutlook", "24 hours"), 24 * outlookHour},
    {QT_TRANSLATE_NOOP("ExpiryOutlook", "7 days"), 7 * 24 * outlookHour},
    {QT_TRANSLATE_NOOP("ExpiryOutlook", "30 days"), 30 * 24 * outlookHour},
}};

} // namespace

std::span<const ExpiryWindow, expiryWindowCount> expiryWindows()
{
    return windows;
}

QString expiryWindowTitle(const ExpiryWindow &window)
{
    return QCoreApplication::translate("ExpiryOutlook", window.title);
}

ExpiryOutlook outlookOf(const CatalogSnapshot &snapshot, Timestamp now)
{
    ExpiryOutlook outlook;
    for (quint32 slot = 0; slot < snapshot.slotCount(); ++slot) {
        const CatalogChunk &chunk = *snapshot.chunks()[slot / CatalogChunk::capacity];
        if (chunk.expires.empty()) { // none in these rows
            slot |= CatalogChunk::capacity - 1;
            continue;
        }
        const qint64 expires = chunk.expiresAt(slot % CatalogChunk::capacity);
        if (expires == Timestamp().microseconds() || !snapshot.holds(slot))
            continue;
        for (size_t i = 0; i < windows.size(); ++i)
            outlook.counts[i] += expires < now.microseconds() + windows[i].microseconds ? 1 : 0;
        if (outlook.soonest.isNull() || expires < outlook.soonest.microseconds())
            outlook.soonest = Timestamp::fromMicroseconds(expires);
    }
    return outlook;
}

Result<CatalogView> expiringIn(std::shared_ptr<const CatalogSnapshot> snapshot, const ExpiryWindow &window,
                               Timestamp now)
{
    SessionQuery query;
    query.bounds.push_back({.number = SessionQuery::Number::Expires,
                            .range = {.lowest = Timestamp().microseconds() + 1,
                                      .highest = now.microseconds() + window.microseconds - 1}});
    return computeView(std::move(snapshot),
                       {.field = SortField::Expires, .order = Qt::AscendingOrder, .query = query}, {});
}

} // namespace SessionDeck
