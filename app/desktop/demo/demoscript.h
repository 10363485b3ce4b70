// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QRandomGenerator;

namespace SessionDeck {

/// A conversation as written in resources/demo/talk.json, with {n}, {ms}, {bigms}, {pct} and {big} for
/// numbers that differ each time.
struct DemoScript
{
    struct Line
    {
        QString sender = {};
        QString recipient = {};
        QString text = {};
    };
    QString title = {};
    std::vector<Line> lines = {};

    QStringList participants() const;
};

/// The scripts that come with the program; never empty.
std::vector<DemoScript> loadDemoScripts();

/// The text with its slots filled with plausible numbers.
QString fillSlots(const QString &text, QRandomGenerator &random);

} // namespace SessionDeck
