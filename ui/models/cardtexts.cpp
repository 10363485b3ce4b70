// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardtexts.h"

#include "ui/models/chartvalues.h"
#include "ui/models/format.h"
#include "ui/models/storetexts.h"

#include <QCoreApplication>

#include <cmath>

namespace SessionDeck {

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

constexpr double latencySeconds = 60;

// The figures of a card, the first two that are known are shown.
struct CardFigure
{
    const char *metric;
    const char *text;
    ChartUnit unit;
};

constexpr CardFigure cardFigures[] = {
    {"memory_share", QT_TRANSLATE_NOOP("CardText", "%1 of the memory limit"), ChartUnit::Share},
    {"used_memory", QT_TRANSLATE_NOOP("CardText", "memory %1"), ChartUnit::Bytes},
    {"bytes", QT_TRANSLATE_NOOP("CardText", "%1"), ChartUnit::Bytes},
    {"hit_ratio", QT_TRANSLATE_NOOP("CardText", "hits %1"), ChartUnit::Share},
    {"wal_bytes", QT_TRANSLATE_NOOP("CardText", "WAL %1"), ChartUnit::Bytes},
    {"disk_free_bytes", QT_TRANSLATE_NOOP("CardText", "disk %1 free"), ChartUnit::Bytes},
};
constexpr int shownFigures = 2;

QString figuresText(const RecentSamples &recent)
{
    QStringList texts;
    for (const CardFigure &figure : cardFigures) {
        const double value = recent.latest(figure.metric);
        if (!std::isnan(value) && texts.size() < shownFigures)
            texts += CardText::tr(figure.text).arg(unitText(figure.unit, value));
    }
    return texts.join(QStringLiteral(" · "));
}

QString latencyText(const RecentSamples &recent)
{
    for (const char *operation : {"load", "probe"}) {
        const LatencyHistogram latencies = recent.latencies(operation, latencySeconds);
        if (latencies.count() > 0)
            return CardText::tr("%1 p99 %2")
                .arg(QString::fromLatin1(operation),
                     unitText(ChartUnit::Seconds, secondsOf(double(latencies.percentile(99)))));
    }
    return {};
}

} // namespace

CardTexts cardTexts(const StoreState &state, const RecentSamples *recent, Timestamp now)
{
    const Sample *last = recent ? recent->last() : nullptr;
    CardTexts texts;
    texts.headline = state.phase == StorePhase::Live
        ? CardText::tr("%1 sessions").arg(humanCount(state.sessions))
        : storeLine(state, now);
    if (!last)
        return texts;
    if (last->reach == Reach::Silent)
        texts.headline = CardText::tr("no answer");
    else if (last->reach == Reach::Down)
        texts.headline = CardText::tr("not reached");
    texts.figures = last->reach == Reach::Down ? last->error.message : figuresText(*recent);
    texts.latency = latencyText(*recent);
    return texts;
}

} // namespace SessionDeck
