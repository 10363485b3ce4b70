// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/factlines.h"

#include "core/metrics/metricinfo.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

struct SettingFigure
{
    const char *metric;
    FactUnit unit;
};
constexpr SettingFigure settingFigures[] = {
    {"maxmemory", FactUnit::ByteLimit}, {"page_size", FactUnit::Bytes},      {"tables", FactUnit::Plain},
    {"indexes", FactUnit::Plain},       {"schema_version", FactUnit::Plain},
};

QString numberText(qint64 number, FactUnit unit, Timestamp now)
{
    switch (unit) {
    case FactUnit::Plain:
        break;
    case FactUnit::Bytes:
        return humanBytes(number);
    case FactUnit::ByteLimit:
        return number == 0 ? FactText::tr("none") : humanBytes(number);
    case FactUnit::YesNo:
        return number == 0 ? FactText::tr("no") : FactText::tr("yes");
    case FactUnit::UnixTime:
        return recentTime(Timestamp::fromSeconds(double(number)), now);
    }
    return humanCount(number);
}

QString factValue(const StoreFact &fact, Timestamp now)
{
    bool isNumber = false;
    const qint64 number = fact.value.toLongLong(&isNumber);
    return isNumber ? numberText(number, fact.unit, now) : fact.value;
}

} // namespace

std::vector<FactLine> factLines(const Sample &sample, Timestamp now)
{
    std::vector<FactLine> lines;
    for (const StoreFact &fact : sample.facts)
        lines.push_back({.label = fact.label, .value = factValue(fact, now)});
    for (const SettingFigure &setting : settingFigures) {
        if (const SampledFigure *figure = sample.find(setting.metric))
            lines.push_back({.label = metricLabel(setting.metric),
                             .value = numberText(qRound64(figure->value), setting.unit, now)});
    }
    return lines;
}

} // namespace SessionDeck
