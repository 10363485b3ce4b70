// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/medium.h"

#include <QSet>

namespace SessionDeck {

namespace {

constexpr qsizetype shownBytes = 300;

QString shown(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.left(shownBytes).toPercentEncoding(" \"{}[]:,'=()"));
}

} // namespace

QString difference(const MediumBytes &before, const MediumBytes &after)
{
    const auto placesOf
        = [](const MediumBytes &bytes) { return QSet<QString>(bytes.keyBegin(), bytes.keyEnd()); };
    QStringList lines;
    for (const QString &place : placesOf(before) + placesOf(after)) {
        if (!after.contains(place))
            lines.append("gone: " + place);
        else if (!before.contains(place))
            lines.append("new: " + place + " = " + shown(after[place]));
        else if (before[place] != after[place])
            lines.append(place + ": " + shown(before[place]) + " -> " + shown(after[place]));
    }
    return lines.join(u'\n');
}

} // namespace SessionDeck
