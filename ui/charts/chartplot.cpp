// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include "ui/charts/seriescolors.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace SessionDeck {

// One stretch of a line between two gaps.
struct PlotPiece
{
    QLineSeries *line = nullptr;
    QAreaSeries *area = nullptr;
    QLineSeries *top = nullptr; // the area's edges
    QLineSeries *ground = nullptr;
};

namespace {

constexpr double groundShare = 0.16; // opacity of the tint below lines
constexpr int edge = 2; // pixels above and below, so that lines at the ends are as thick as others

QValueAxis *addAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis;
    axis->setVisible(false);
    axis->setRange(0, 1);
    chart.addAxis(axis, side);
    return axis;
}

// Both axes run from 0 to 1: Qt Charts need not know of logarithms and microseconds.
QList<QPointF> placed(const QList<QPointF> &points, const ChartFrame &frame)
{
    const double from = double(frame.range.from);
    const double span = double(std::max<qint64>(1, frame.range.span()));
    QList<QPointF> places;
    places.reserve(points.size());
    for (const QPointF &point : points)
        places.append({(point.x() - from) / span, frame.axis.place(point.y())});
    return places;
}

QList<QPointF> floorBelow(const QList<QPointF> &places)
{
    return {{places.first().x(), 0}, {places.last().x(), 0}};
}

} // namespace

struct ChartPlot::Private
{
    QGraphicsScene scene;
    QChart *chart = new QChart; // the scene's
    std::vector<PlotPiece> pieces;

    PlotPiece &piece(size_t index, const QPen &pen);
    void fill(PlotPiece &piece, const QList<QPointF> &top, const QList<QPointF> &ground, const QPen &pen);
    void attach(QAbstractSeries *series);
};

void ChartPlot::Private::attach(QAbstractSeries *series)
{
    chart->addSeries(series);
    for (QAbstractAxis *axis : chart->axes())
        series->attachAxis(axis);
}

PlotPiece &ChartPlot::Private::piece(size_t index, const QPen &pen)
{
    if (index == pieces.size()) {
        PlotPiece added{.line = new QLineSeries};
        attach(added.line);
        pieces.push_back(added);
    }
    pieces[index].line->setPen(pen);
    return pieces[index];
}

void ChartPlot::Private::fill(PlotPiece &piece, const QList<QPointF> &top, const QList<QPointF> &ground,
                              const QPen &pen)
{
    if (!piece.area) {
        piece.top = new QLineSeries;
        piece.ground = new QLineSeries;
        piece.area = new QAreaSeries(piece.top, piece.ground);
        piece.top->setParent(piece.area);
        piece.ground->setParent(piece.area);
        piece.area->setPen(Qt::NoPen);
        attach(piece.area);
    }
    QColor tint = pen.color();
    tint.setAlphaF(float(groundShare));
    piece.area->setBrush(tint);
    piece.ground->replace(ground);
    piece.top->replace(top);
}

ChartPlot::ChartPlot() : d(std::make_unique<Private>())
{
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->layout()->setContentsMargins(0, 0, 0, 0);
    d->chart->legend()->hide();
    d->scene.addItem(d->chart);
    addAxis(*d->chart, Qt::AlignBottom);
    addAxis(*d->chart, Qt::AlignLeft);
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::draw(QPainter &painter, const ChartFrame &frame, const QPalette &palette)
{
    const QRect plot = frame.plot.adjusted(0, -edge, 0, edge);
    const QRectF place(QPointF(), QSizeF(plot.size()));
    if (d->chart->size() != place.size()) {
        const double share = double(edge) / std::max(1, frame.plot.height());
        d->chart->axes(Qt::Vertical).constFirst()->setRange(-share, 1 + share);
        d->chart->resize(place.size());
        d->chart->setPlotArea(place);
        d->scene.setSceneRect(place);
    }
    size_t used = 0;
    for (const FrameLine &line : frame.lines) {
        const QPen pen = seriesPen(palette, line.number);
        for (size_t i = 0; i < line.line.pieces.size(); ++i) {
            const QList<QPointF> top = placed(line.line.pieces[i], frame);
            PlotPiece &piece = d->piece(used++, pen);
            piece.line->replace(top);
            if (frame.isFilled)
                d->fill(piece, top, line.ground.empty() ? floorBelow(top) : placed(line.ground[i], frame),
                        pen);
        }
    }
    for (; used < d->pieces.size(); ++used) {
        d->pieces[used].line->clear();
        if (d->pieces[used].area)
            d->fill(d->pieces[used], {}, {}, d->pieces[used].line->pen());
    }
    d->scene.render(&painter, plot, place);
}

} // namespace SessionDeck
