// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demoscript.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace SessionDeck {

QStringList DemoScript::participants() const
{
    QStringList names;
    for (const Line &line : lines) {
        if (!names.contains(line.sender))
            names += line.sender;
    }
    return names;
}

std::vector<DemoScript> loadDemoScripts()
{
    QFile file(QStringLiteral(":/demo/talk.json"));
    if (!file.open(QFile::ReadOnly))
        qFatal("the demo's scripts are missing from the program");
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    std::vector<DemoScript> scripts;
    for (const QJsonValue &entry : document.array()) {
        DemoScript script{.title = entry[QLatin1String("title")].toString()};
        for (const QJsonValue &line : entry[QLatin1String("lines")].toArray())
            script.lines.push_back({line[0].toString(), line[1].toString(), line[2].toString()});
        scripts.push_back(std::move(script));
    }
    Q_ASSERT(!scripts.empty());
    return scripts;
}

QString fillSlots(const QString &text, QRandomGenerator &random)
{
    struct Slot
    {
        const char *name;
        int lowest;
        int highest;
    };
    static constexpr Slot slotTable[] = {
        {"{n}", 2, 60}, {"{ms}", 3, 60}, {"{bigms}", 120, 900}, {"{pct}", 11, 98}, {"{big}", 1200, 90000},
    };
    QString filled = text;
    for (const Slot &slot : slotTable) {
        const QLatin1String name(slot.name);
        for (qsizetype at = filled.indexOf(name); at >= 0; at = filled.indexOf(name, at))
            filled.replace(at, name.size(), QString::number(random.bounded(slot.lowest, slot.highest)));
    }
    return filled;
}

} // namespace SessionDeck
