// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/versiontext.h"

#include "core/base/coretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace SessionDeck {

namespace {

struct ChangeWords
{
    ChangeOrigin origin;
    const char *one;
    const char *ofMany;
};
constexpr ChangeWords changeWords[] = {
    {ChangeOrigin::Save, QT_TRANSLATE_NOOP("CoreText", "saved"), QT_TRANSLATE_NOOP("CoreText", "bulk save")},
    {ChangeOrigin::Append, QT_TRANSLATE_NOOP("CoreText", "appended"),
     QT_TRANSLATE_NOOP("CoreText", "bulk append")},
    {ChangeOrigin::Delete, QT_TRANSLATE_NOOP("CoreText", "deleted"),
     QT_TRANSLATE_NOOP("CoreText", "bulk delete")},
    {ChangeOrigin::Expiry, QT_TRANSLATE_NOOP("CoreText", "expiry set"),
     QT_TRANSLATE_NOOP("CoreText", "bulk expiry")},
    {ChangeOrigin::Restore, QT_TRANSLATE_NOOP("CoreText", "restored"),
     QT_TRANSLATE_NOOP("CoreText", "bulk restore")},
    {ChangeOrigin::Rename, QT_TRANSLATE_NOOP("CoreText", "renamed"),
     QT_TRANSLATE_NOOP("CoreText", "renamed")}, // of one session, though it is two changes
    {ChangeOrigin::Others, QT_TRANSLATE_NOOP("CoreText", "another program"),
     QT_TRANSLATE_NOOP("CoreText", "another program")},
    {ChangeOrigin::Expired, QT_TRANSLATE_NOOP("CoreText", "expired"),
     QT_TRANSLATE_NOOP("CoreText", "expired")},
};

} // namespace

QString changeText(const Version &version)
{
    const ChangeWords &words = *std::ranges::find(changeWords, version.origin, &ChangeWords::origin);
    if (version.kind == VersionKind::Absent && version.origin == ChangeOrigin::Save)
        return CoreText::tr("created");
    return QCoreApplication::translate("CoreText", version.bulk.isEmpty() ? words.one : words.ofMany);
}

} // namespace SessionDeck
