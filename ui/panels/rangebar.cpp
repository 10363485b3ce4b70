// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rangebar.h"

#include "ui/charts/timeaxis.h"
#include "ui/charts/timeticks.h"
#include "ui/panels/elidedlabel.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace SessionDeck {

namespace {

struct RangeChoice
{
    int minutes;
    const char *name; ///< Object name.
    const char *text;
};

constexpr RangeChoice choices[] = {
    {1, "rangeMinute", QT_TRANSLATE_NOOP("SessionDeck::RangeBar", "1 min")},
    {5, "rangeFive", QT_TRANSLATE_NOOP("SessionDeck::RangeBar", "5 min")},
    {15, "rangeQuarter", QT_TRANSLATE_NOOP("SessionDeck::RangeBar", "15 min")},
    {60, "rangeHour", QT_TRANSLATE_NOOP("SessionDeck::RangeBar", "1 h")},
    {24 * 60, "rangeDay", QT_TRANSLATE_NOOP("SessionDeck::RangeBar", "24 h")},
    {7 * 24 * 60, "rangeWeek", QT_TRANSLATE_NOOP("SessionDeck::RangeBar", "7 d")},
    {365 * 24 * 60, "rangeYear", QT_TRANSLATE_NOOP("SessionDeck::RangeBar", "1 y")},
};

constexpr qint64 rangeMinute = 60'000'000;

QString rangeText(const TimeRange &range)
{
    const auto text = [](qint64 time, const QString &pattern) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000), pattern);
    };
    const QString full = RangeBar::tr("d MMM, HH:mm:ss");
    return RangeBar::tr("%1 to %2").arg(text(range.from, full), text(range.to, full));
}

} // namespace

RangeBar::RangeBar(TimeAxis *axis, QWidget *parent)
    : QWidget(parent),
      m_axis(axis),
      m_ranges(new QButtonGroup(this)),
      m_hint(new ElidedLabel),
      m_reset(new QToolButton),
      m_compare(new QMenu(this)),
      m_export(new QMenu(this)),
      m_pause(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    addRanges();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_reset->setText(tr("Reset"));
    m_reset->setObjectName(QStringLiteral("resetZoom"));
    m_reset->setAccessibleName(tr("Show all of the time again"));
    row->addWidget(m_hint);
    row->addWidget(m_reset);
    row->addStretch(1);
    row->addWidget(addMenu(tr("Compare"), m_compare));
    row->addWidget(addMenu(tr("Export"), m_export));
    m_pause->setObjectName(QStringLiteral("pauseCharts"));
    m_pause->setCheckable(true);
    row->addWidget(m_pause);
    connect(m_reset, &QToolButton::clicked, axis, &TimeAxis::reset);
    connect(m_pause, &QToolButton::toggled, axis, &TimeAxis::setPaused);
    connect(m_pause, &QToolButton::toggled, this, &RangeBar::showAxis);
    connect(axis, &TimeAxis::chosen, this, &RangeBar::showAxis);
    showAxis();
}

void RangeBar::addRanges()
{
    for (const RangeChoice &choice : choices) {
        auto *button = new QToolButton;
        button->setText(tr(choice.text));
        button->setObjectName(QString::fromLatin1(choice.name));
        button->setAccessibleName(tr("The last %1").arg(button->text()));
        button->setCheckable(true);
        m_ranges->addButton(button, choice.minutes);
        layout()->addWidget(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int minutes) {
        m_axis->setSpan(minutes * rangeMinute);
        emit chosen(minutes);
    });
}

std::vector<int> RangeBar::offeredMinutes()
{
    std::vector<int> offered;
    for (const RangeChoice &choice : choices)
        offered.push_back(choice.minutes);
    return offered;
}

QToolButton *RangeBar::addMenu(const QString &text, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void RangeBar::showAxis()
{
    m_hint->setText(m_axis->isZoomed() ? rangeText(m_axis->range()) : tr("drag to zoom"));
    m_reset->setVisible(m_axis->isZoomed());
    m_pause->setText(m_axis->isPaused() ? tr("Go On") : tr("Pause"));
    if (QAbstractButton *range = m_ranges->button(int(m_axis->span() / rangeMinute)))
        range->setChecked(true);
}

} // namespace SessionDeck
