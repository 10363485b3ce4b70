// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rawsaving.h"

#include "ui/panels/inspectornotice.h"
#include "ui/panels/savefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace SessionDeck {

namespace {

struct SavingText
{
    Q_DECLARE_TR_FUNCTIONS(SavingText)
};

Result<void> savePlace(SessionStore &store, const QString &id, const QString &place, const QString &path)
{
    const Result<std::vector<RawPart>> parts
        = store.raw({.id = id, .limit = std::numeric_limits<qint64>::max()});
    if (!parts)
        return fail(parts.error());
    const auto part = std::ranges::find(*parts, place, &RawPart::place);
    if (part == parts->end())
        return fail(ErrorCode::NotFound, SavingText::tr("The bytes are not there any more."), place);
    return saveFile(path, part->bytes);
}

} // namespace

void saveRawPart(QWidget *widget, const SessionAddress &address, const QString &place,
                 InspectorNotice *notice)
{
    const QString path = place.isEmpty() || !address.store ? QString() : askWhereToSave(widget, place);
    if (path.isEmpty() || !address.store)
        return;
    address.store->run(
        widget,
        [id = address.id, place, path](SessionStore &store, const std::stop_token &) {
            return savePlace(store, id, place, path);
        },
        [notice, path](const Result<void> &saved) {
            notice->say(saved ? InspectorNotice::Kind::Note : InspectorNotice::Kind::Error,
                        saved ? SavingText::tr("Saved to %1").arg(path) : describe(saved.error()));
        });
}

} // namespace SessionDeck
