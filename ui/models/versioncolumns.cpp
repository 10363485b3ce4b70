// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/versioncolumns.h"

#include "core/store/storelocation.h"
#include "core/vault/versiontext.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

constexpr Qt::Alignment numeric = Qt::AlignRight | Qt::AlignVCenter;

QString sessionHint(const Version &version)
{
    return version.title.isEmpty()
        ? visibleLine(version.session)
        : QString(visibleLine(version.title) + u'\n' + visibleLine(version.session));
}

QString messagesText(const Version &version)
{
    if (version.kind == VersionKind::Absent)
        return QCoreApplication::translate("SessionDeck::VersionTable", "none");
    return humanCount(version.messageCount);
}

QString sizeOf(const Version &version)
{
    return version.kind == VersionKind::Whole ? humanBytes(version.bytes) : QString();
}

QString uriOf(const Version &version)
{
    return visibleLine(version.uri);
}

QString madeText(const Version &version)
{
    return recentTime(version.made, Timestamp::now());
}

QString madeHint(const Version &version)
{
    return fullTime(version.made);
}

QString programHint(const Version &version)
{
    return QCoreApplication::translate("SessionDeck::VersionTable", "Version %1, kept by the %2")
        .arg(QString::number(version.id), version.program);
}

constexpr VersionColumn session{.title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "Session"),
                                .text = versionSessionName,
                                .hint = sessionHint};
constexpr VersionColumn storeColumn{.title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "Store"),
                                    .text = versionStoreName,
                                    .hint = uriOf};
constexpr VersionColumn removed{
    .title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "Removed"), .text = madeText, .hint = madeHint};
constexpr VersionColumn until{
    .title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "Until"), .text = madeText, .hint = madeHint};
constexpr VersionColumn by{
    .title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "By"), .text = changeText, .hint = programHint};
constexpr VersionColumn then{
    .title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "Then"), .text = changeText, .hint = programHint};
constexpr VersionColumn messagesColumn{.title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "Messages"),
                                       .text = messagesText,
                                       .alignment = numeric};
constexpr VersionColumn size{
    .title = QT_TRANSLATE_NOOP("SessionDeck::VersionTable", "Size"), .text = sizeOf, .alignment = numeric};

constexpr VersionColumn trashColumns[] = {session, storeColumn, removed, by, messagesColumn};
constexpr VersionColumn historyColumns[] = {until, then, messagesColumn, size};
constexpr VersionColumn changeColumns[] = {session, storeColumn, until, then, messagesColumn, size};

} // namespace

std::span<const VersionColumn> versionColumnsOf(VersionColumns kind)
{
    if (kind == VersionColumns::Trash)
        return trashColumns;
    return kind == VersionColumns::History ? std::span<const VersionColumn>(historyColumns) : changeColumns;
}

QString versionStoreName(const Version &version)
{
    const Result<ParsedLocation> parsed = parseLocation(version.uri);
    return visibleLine(parsed ? displayName(parsed->location) : version.uri);
}

QString versionSessionName(const Version &version)
{
    return visibleLine(version.title.isEmpty() ? version.session : version.title);
}

} // namespace SessionDeck
