// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingtexts.h"

#include "ui/models/visibletext.h"

#include <algorithm>

namespace SessionDeck {

namespace {

struct KindText
{
    FindingKind kind;
    const char *text;
};

constexpr KindText kindTexts[] = {
    {FindingKind::StoreUnreadable, QT_TRANSLATE_NOOP("FindingTexts", "Cannot be listed")},
    {FindingKind::FileDamaged, QT_TRANSLATE_NOOP("FindingTexts", "File damaged")},
    {FindingKind::Damaged, QT_TRANSLATE_NOOP("FindingTexts", "Damaged record")},
    {FindingKind::TornEnd, QT_TRANSLATE_NOOP("FindingTexts", "Torn end")},
    {FindingKind::UnreadableFields, QT_TRANSLATE_NOOP("FindingTexts", "Unreadable metadata")},
    {FindingKind::WrongCount, QT_TRANSLATE_NOOP("FindingTexts", "Wrong count")},
    {FindingKind::DriftedCount, QT_TRANSLATE_NOOP("FindingTexts", "Count has drifted")},
    {FindingKind::Orphan, QT_TRANSLATE_NOOP("FindingTexts", "Messages without session")},
    {FindingKind::Ghost, QT_TRANSLATE_NOOP("FindingTexts", "Ghost")},
    {FindingKind::UnevenExpiry, QT_TRANSLATE_NOOP("FindingTexts", "Expires in parts")},
    {FindingKind::RepeatedMessageId, QT_TRANSLATE_NOOP("FindingTexts", "Repeated message id")},
    {FindingKind::WrongTimes, QT_TRANSLATE_NOOP("FindingTexts", "Times contradict")},
};

} // namespace

QString findingText(FindingKind kind)
{
    const auto *known = std::ranges::find(kindTexts, kind, &KindText::kind);
    return known == std::end(kindTexts) ? QString() : FindingTexts::tr(known->text);
}

QString findingMessage(const HealthFinding &finding)
{
    QStringView message = finding.message;
    if (!finding.place.isEmpty() && message.startsWith(finding.place))
        message = message.mid(finding.place.size());
    while (message.startsWith(u':') || message.startsWith(u' '))
        message = message.mid(1);
    return visibleLine(message);
}

QString severityText(FindingSeverity severity)
{
    return severity == FindingSeverity::Damage ? FindingTexts::tr("damage") : FindingTexts::tr("notice");
}

} // namespace SessionDeck
