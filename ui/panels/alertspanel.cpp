// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alertspanel.h"

#include "ui/models/alertdesk.h"
#include "ui/models/format.h"
#include "ui/panels/alertentry.h"
#include "ui/panels/tonelabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int shownLines = 4;

} // namespace

AlertsPanel::AlertsPanel(AlertDesk *desk, std::function<QString(const QString &)> name, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(std::move(name)),
      m_count(new ToneLabel),
      m_scroll(new QScrollArea),
      m_column(nullptr)
{
    setObjectName(QStringLiteral("alertsPanel"));
    setAccessibleName(tr("Alerts"));
    layOut();
    connect(desk, &AlertDesk::changed, this, &AlertsPanel::refresh);
    refresh();
}

void AlertsPanel::layOut()
{
    auto *title = new QLabel(tr("ALERTS"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("alertCount"));
    m_count->setFont(font);
    m_count->setTone(&SemanticColors::warning);
    QFont small = font;
    small.setWeight(QFont::Normal);
    auto *history = new QToolButton;
    history->setObjectName(QStringLiteral("alertHistory"));
    history->setText(tr("history…"));
    history->setAccessibleName(tr("Alert history"));
    connect(history, &QToolButton::clicked, this, &AlertsPanel::historyWanted);
    auto *rules = new QToolButton;
    rules->setObjectName(QStringLiteral("alertRules"));
    rules->setText(tr("rules…"));
    rules->setAccessibleName(tr("Alert rules"));
    connect(rules, &QToolButton::clicked, this, &AlertsPanel::rulesWanted);
    for (QToolButton *button : {history, rules}) {
        button->setAutoRaise(true);
        button->setFont(small);
    }
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 2, 6, 0);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(history);
    head->addWidget(rules);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(10, 0, 6, 0);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->addWidget(line);
    column->addLayout(head);
    column->addWidget(m_scroll);
}

AlertEntry *AlertsPanel::addEntry()
{
    auto *line = new AlertEntry;
    const auto number = size_t(m_lines.size());
    m_lines += line;
    m_column->insertWidget(int(number), line);
    connect(line, &AlertEntry::chosen, this, [this, number] { emit chosen(m_shown[number]); });
    connect(line, &AlertEntry::acknowledged, this, [this, number] {
        const AlertState alert = m_shown[number];
        m_desk->acknowledge(alert.rule, alert.store);
    });
    return line;
}

void AlertsPanel::refresh()
{
    m_shown = m_desk->shown();
    // What is remembered of stores that are not open now is nobody's concern here.
    std::erase_if(m_shown, [this](const AlertState &alert) { return m_name(alert.store).isEmpty(); });
    while (m_lines.size() < qsizetype(m_shown.size()))
        addEntry();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = i < qsizetype(m_shown.size());
        m_lines[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        const AlertState &alert = m_shown[size_t(i)];
        m_lines[i]->show(alert, m_name(alert.store), m_desk->textOf(alert));
    }
    fit();
    const auto raised = std::ranges::count(m_shown, AlertStatus::Raised, &AlertState::status);
    m_count->setText(raised > 0 ? humanCount(raised) : QString()); // words have no room in a narrow list
    m_count->setToolTip(tr("%1 raised").arg(humanCount(raised)));
    m_count->setAccessibleName(m_count->toolTip());
    setVisible(!m_shown.empty());
}

// As high as its first lines are at this width; the others are scrolled to.
void AlertsPanel::fit()
{
    const QMargins margins = m_column->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int height = 1;
    for (int i = 0; i < std::min(shownLines, int(m_shown.size())); ++i)
        height += m_lines[i]->layout()->heightForWidth(room) + m_column->spacing();
    m_scroll->setFixedHeight(height);
}

void AlertsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace SessionDeck
