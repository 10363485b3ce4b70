// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/statswatch.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/eventloop.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/monitoredplace.h"
#include "app/ctl/output.h"
#include "app/ctl/samplejson.h"
#include "app/ctl/terminaltext.h"
#include "core/metrics/monitor.h"

#include <QCoreApplication>

#include <cmath>

namespace SessionDeck {

namespace {

qint64 wholeValue(const Sample &sample, const char *metric)
{
    const SampledFigure *figure = sample.find(metric);
    return figure ? std::llround(figure->value) : -1;
}

QString rateText(const Sample &sample, const char *metric)
{
    const SampledFigure *figure = sample.find(metric);
    return figure && std::isfinite(figure->rate) ? QString::number(figure->rate, 'f', 1) : QString();
}

QString probeText(const Sample &sample)
{
    const OperationFigures *probe = sample.findOperation("probe");
    return probe ? QString::number(double(probe->latencies.percentile(50)) / 1e6, 'f', 3) : QString();
}

// Rows come one by one, so their widths are fixed; the state is last, because an error is long.
QString lineOf(const QStringList &cells)
{
    static constexpr int widths[] = {19, 12, 12, 11, 10, 10};
    QString line;
    for (qsizetype i = 0; i < cells.size() - 1; ++i)
        line += cells[i].rightJustified(widths[i]) + u"  ";
    return line + cells.last();
}

QString headingLine()
{
    return lineOf({Ctl::tr("Time"), Ctl::tr("Sessions"), Ctl::tr("Messages"), Ctl::tr("Size"),
                   Ctl::tr("Changes/s"), Ctl::tr("Probe ms"), Ctl::tr("State")});
}

QString sampleLine(const Sample &sample)
{
    const QString state = sample.reach == Reach::Down ? harmless(describe(sample.error), Lines::One)
                                                      : reachName(sample.reach);
    return lineOf({timeText(sample.at), countText(wholeValue(sample, "sessions")),
                   countText(wholeValue(sample, "messages")), sizeText(wholeValue(sample, "bytes")),
                   rateText(sample, "changes"), probeText(sample), state});
}

} // namespace

ExitCode watchStats(Context &context)
{
    const Result<MonitoredStore> store = monitoredFor(context, context.arguments.first());
    if (!store)
        return complain(store.error());
    Output &out = context.out;
    if (!out.isJson())
        out.line(out.painted(headingLine(), Emphasis::Strong));
    Monitor monitor;
    QObject::connect(&monitor, &Monitor::sampled, &monitor, [&](const Sample &sample) {
        if (out.isJson())
            out.jsonLine(sampleJson(sample));
        else
            out.line(sampleLine(sample));
        out.flush();
        if (!out.isOpen())
            QCoreApplication::quit();
    });
    monitor.start(*store);
    deliverEvents(context.stop);
    return ExitCode::Done;
}

} // namespace SessionDeck
