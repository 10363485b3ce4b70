// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/restoreoutcome.h"

#include "core/base/runthen.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui/panels/outcomelines.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace SessionDeck {

namespace {

QString titleFor(const RestoreSummary &summary, RestoreOrder::Mode mode)
{
    const bool real = mode == RestoreOrder::Mode::Real;
    const QString one
        = real ? RestoreOutcome::tr("1 session restored") : RestoreOutcome::tr("1 session would be restored");
    const QString many = real ? RestoreOutcome::tr("%1 sessions restored")
                              : RestoreOutcome::tr("%1 sessions would be restored");
    const QString title = summary.done == 1 ? one : many.arg(humanCount(summary.done));
    const qsizetype conflicts = summary.conflicts.count();
    if (conflicts == 0)
        return title;
    const QString taken = conflicts == 1 ? RestoreOutcome::tr("1 conflict")
                                         : RestoreOutcome::tr("%1 conflicts").arg(humanCount(conflicts));
    return title + QStringLiteral(" · ") + taken;
}

} // namespace

RestoreOutcome::RestoreOutcome(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_lines(new QListWidget),
      m_compare(new QPushButton(tr("Compare"))),
      m_newIds(new QPushButton(tr("Restore Under New Ids"))),
      m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(QStringLiteral("restoreOutcome"));
    setFrameShape(StyledPanel);
    m_summing.setMaxThreadCount(1);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_lines->setAccessibleName(tr("What became of the sessions"));
    m_lines->setFrameShape(NoFrame);
    m_lines->setWordWrap(true);
    m_lines->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_lines->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_compare, m_newIds, m_undo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addLayout(buttons);
    connect(m_undo, &QPushButton::clicked, this, &RestoreOutcome::undoWanted);
    connect(m_newIds, &QPushButton::clicked, this, [this] { emit newIdsWanted(m_conflicts); });
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareWanted(m_conflicts.at(0)); });
    m_newIds->setObjectName(QStringLiteral("restoreUnderNewIds"));
    m_undo->setObjectName(QStringLiteral("undoRestore"));
    hide();
}

void RestoreOutcome::show(const std::vector<RestoredShare> &shares, RestoreOrder::Mode mode)
{
    runThen(
        m_summing, this, [shares] { return std::make_shared<const RestoreSummary>(summaryOf(shares)); },
        [this, mode](const std::shared_ptr<const RestoreSummary> &summary) { showSummary(*summary, mode); });
}

void RestoreOutcome::showSummary(const RestoreSummary &summary, RestoreOrder::Mode mode)
{
    m_conflicts = summary.conflicts;
    m_isPast = false;
    m_title->setText(titleFor(summary, mode));
    fillOutcomeLines(m_lines, summary.lines, summary.notListed);
    m_compare->setVisible(m_conflicts.count() > 0);
    m_newIds->setVisible(m_conflicts.count() > 0);
    m_undo->setVisible(summary.done > 0 && mode == RestoreOrder::Mode::Real);
    setVisible(true);
}

void RestoreOutcome::makeWay()
{
    if (m_undo->isHidden())
        hide();
    if (isHidden() || std::exchange(m_isPast, true))
        return;
    m_title->setText(tr("Last restore: %1").arg(m_title->text()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lines, m_compare, m_newIds})
        widget->hide();
}

void RestoreOutcome::showUndone(const std::vector<Error> &problems)
{
    m_conflicts = {};
    m_isPast = false;
    m_title->setText(problems.empty() ? tr("The restore was undone") : tr("The restore was undone in part"));
    QStringList lines;
    for (size_t i = 0; i < problems.size() && lines.size() < mostOutcomeLines; ++i)
        lines += visibleLine(describe(problems[i]));
    fillOutcomeLines(m_lines, lines, qint64(problems.size()) - lines.size());
    for (QPushButton *button : {m_compare, m_newIds, m_undo})
        button->hide();
}

} // namespace SessionDeck
