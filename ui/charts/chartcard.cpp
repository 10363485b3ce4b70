// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "core/base/runthen.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartinput.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/charttabledialog.h"
#include "ui/panels/savefile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

namespace SessionDeck {

ChartCard::ChartCard(const ChartFacts &facts, TimeAxis *axis, QWidget *parent)
    : CardFrame(parent),
      m_canvas(new ChartCanvas(facts, axis)),
      m_legend(new ChartLegend),
      m_head(new QHBoxLayout)
{
    setObjectName(facts.name);
    auto *title = new QLabel(facts.title);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *menu = new QToolButton;
    menu->setObjectName(facts.name + u"Menu");
    menu->setAccessibleName(tr("What to do with the chart %1").arg(facts.title));
    menu->setText(QStringLiteral("⋯"));
    menu->setAutoRaise(true);
    connect(menu, &QToolButton::clicked, this,
            [menu, list = makeMenu()] { list->popup(menu->mapToGlobal(menu->rect().bottomLeft())); });
    m_head->addWidget(title);
    m_head->addStretch(1);
    m_head->addWidget(m_legend);
    m_head->addWidget(menu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addWidget(m_canvas, 1);
    new ChartInput(m_canvas);
    connect(m_legend, &ChartLegend::toggled, m_canvas,
            [this](int series, bool shown) { m_canvas->setSeriesShown(size_t(series), shown); });
}

void ChartCard::setSeries(std::vector<ChartSeries> series)
{
    m_canvas->setSeries(std::move(series));
    m_legend->setSeries(m_canvas->content().series);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    const bool isBelow = column->indexOf(m_legend) >= 0;
    if (m_legend->hasRows() && !isBelow)
        column->insertWidget(1, m_legend);
    else if (!m_legend->hasRows() && isBelow)
        m_head->insertWidget(m_head->count() - 1, m_legend);
}

void ChartCard::append(size_t series, const SeriesSample &sample)
{
    m_canvas->append(series, sample);
}

void ChartCard::addControl(QWidget *control)
{
    m_head->insertWidget(1, control);
}

QMenu *ChartCard::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Show as &Table…"), this, &ChartCard::showTable);
    menu->addAction(tr("&Show All of the Time"), m_canvas->axis(), &TimeAxis::reset);
    menu->addSeparator();
    menu->addAction(tr("&Copy Values"), this, &ChartCard::copyValues);
    menu->addAction(tr("Copy &Picture"), this,
                    [this] { QGuiApplication::clipboard()->setImage(chartImage(*m_canvas)); });
    menu->addSeparator();
    menu->addAction(tr("Save as P&NG…"), this, [this] { save(QStringLiteral("png"), chartPng(*m_canvas)); });
    menu->addAction(tr("Save as S&VG…"), this, [this] { save(QStringLiteral("svg"), chartSvg(*m_canvas)); });
    menu->addAction(tr("Save as CS&V…"), this, [this] {
        save(QStringLiteral("csv"), chartCsv(m_canvas->content(), m_canvas->axis()->range()));
    });
    m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_canvas, &QWidget::customContextMenuRequested, menu,
            [this, menu](const QPoint &at) { menu->popup(m_canvas->mapToGlobal(at)); });
    return menu;
}

void ChartCard::showTable()
{
    auto *dialog = new ChartTableDialog(m_canvas->content(), m_canvas->axis()->range(), window());
    dialog->open();
}

void ChartCard::copyValues()
{
    const QByteArray csv = chartCsv(m_canvas->content(), m_canvas->axis()->range());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
}

void ChartCard::save(const QString &suffix, const QByteArray &bytes)
{
    const QString path = askWhereToSave(window(), objectName() + u'.' + suffix);
    if (path.isEmpty())
        return;
    runThen(
        *QThreadPool::globalInstance(), this, [path, bytes] { return saveFile(path, bytes); },
        [this](const Result<void> &saved) {
            if (!saved)
                QMessageBox::warning(window(), tr("Not saved"), describe(saved.error()));
        });
}

} // namespace SessionDeck
