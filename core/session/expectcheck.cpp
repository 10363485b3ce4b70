// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/expectcheck.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

QString conflictMessage(const Expect &expect, const Revision &found, const QString &id)
{
    if (expect.kind == Expect::Kind::Absent)
        return CoreText::tr("A session \"%1\" exists already. Choose another id, or replace it on purpose.")
            .arg(id);
    if (found.isEmpty())
        return CoreText::tr(
                   "The session \"%1\" was deleted since you loaded it. Save it as a new one if you want "
                   "to keep it.")
            .arg(id);
    return CoreText::tr("The session \"%1\" was changed by somebody else since you loaded it. Load it again, "
                        "compare, and repeat your change.")
        .arg(id);
}

} // namespace

Result<void> checkExpect(const Expect &expect, const Revision &found, const QString &id, const QString &place)
{
    const bool holds = expect.kind == Expect::Kind::Anything
        || (expect.kind == Expect::Kind::Absent ? found.isEmpty()
                                                : !found.isEmpty() && expect.revision == found);
    if (holds)
        return {};
    return fail(conflictError(expect, found, id, place));
}

Error conflictError(const Expect &expect, const Revision &found, const QString &id, const QString &place)
{
    return {.code = ErrorCode::Conflict,
            .message = conflictMessage(expect, found, id),
            .place = place,
            .expected = expect.kind == Expect::Kind::Absent ? QByteArray() : expect.revision.token,
            .found = found.token};
}

Error noSuchSession(const QString &id, const QString &place)
{
    return {.code = ErrorCode::NotFound,
            .message = CoreText::tr("There is no session \"%1\" in this store.").arg(id),
            .place = place};
}

} // namespace SessionDeck
