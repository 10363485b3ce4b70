// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/healthpanel.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/outcomelines.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HealthPanel::HealthPanel(QWidget *parent)
    : QWidget(parent),
      m_title(wrappedLabel()),
      m_hint(wrappedLabel()),
      m_all(addButton("tickRepairs", tr("Choose All"), &HealthPanel::allWanted)),
      m_repair(addButton("repairNow", tr("Repair"), &HealthPanel::repairWanted)),
      m_versions(addButton("showRepaired", tr("Show Versions"), &HealthPanel::versionsWanted)),
      m_undo(addButton("undoRepairs", tr("Undo"), &HealthPanel::undoWanted)),
      m_outcome(new QFrame),
      m_outcomeText(wrappedLabel()),
      m_outcomeLines(new QListWidget)
{
    setObjectName(QStringLiteral("healthPanel"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_outcomeText->setFont(bold);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_repair->setDefault(true);
    buildOutcome();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_repair);
    buttons->addStretch(1);
    QLabel *salvageHint = wrappedLabel();
    salvageHint->setForegroundRole(QPalette::PlaceholderText);
    salvageHint->setText(
        tr("What cannot be repaired in place can be salvaged: whatever is readable goes into a new "
           "store, and the damaged one stays as it is."));
    QPushButton *salvage = addButton("salvage", tr("Salvage…"), &HealthPanel::salvageWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
    column->addSpacing(12);
    column->addWidget(salvageHint);
    column->addWidget(salvage, 0, Qt::AlignLeft);
    column->addStretch(1);
    setChoice({});
    clearOutcome();
}

QPushButton *HealthPanel::addButton(const char *name, const QString &text, void (HealthPanel::*wanted)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void HealthPanel::buildOutcome()
{
    m_outcome->setObjectName(QStringLiteral("repairOutcome"));
    m_outcome->setFrameShape(QFrame::StyledPanel);
    m_outcomeLines->setAccessibleName(tr("What was not repaired"));
    m_outcomeLines->setFrameShape(QFrame::NoFrame);
    m_outcomeLines->setWordWrap(true);
    m_outcomeLines->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_outcomeLines->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(m_outcome);
    column->addWidget(m_outcomeText);
    column->addWidget(m_outcomeLines);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_versions);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void HealthPanel::setChoice(const Choice &choice)
{
    m_title->setText(choice.chosen == 0
                         ? tr("Nothing is chosen")
                         : tr("Repair %1 finding(s)", nullptr, choice.chosen).arg(humanCount(choice.chosen)));
    if (choice.chosen > 0)
        m_hint->setText(
            tr("What will be written is shown below the list. Each repair is one change of a session: it is "
               "refused if somebody else changed the session meanwhile, and what was there before is "
               "kept as a version."));
    else if (choice.repairable > 0)
        m_hint->setText(
            tr("%1 finding(s) can be repaired. Tick them in the list; nothing is written before you have "
               "seen what.",
               nullptr, choice.repairable)
                .arg(humanCount(choice.repairable)));
    else
        m_hint->setText(choice.findings > 0 ? tr("None of the findings can be repaired in place.")
                                            : tr("What a check finds and can be repaired is offered here."));
    if (choice.repairable > 0 && !choice.locked.isEmpty())
        m_hint->setText(visibleText(choice.locked));
    offerButton(m_all, choice.repairable > choice.chosen && !choice.isBusy, choice.locked);
    offerButton(m_repair, choice.chosen > 0 && !choice.isBusy, choice.locked);
    m_undo->setEnabled(!choice.isBusy);
}

void HealthPanel::showOutcome(const Result<JobResult> &result, bool canUndo)
{
    m_outcomeText->setText(visibleText(result ? result->summary : describe(result.error())));
    QStringList lines;
    for (qsizetype i = 0; result && i < result->lines.size() && i < mostOutcomeLines; ++i)
        lines += visibleLine(result->lines[i]);
    fillOutcomeLines(m_outcomeLines, lines, result ? result->lines.size() - lines.size() : 0);
    m_versions->setVisible(result.has_value());
    m_undo->setVisible(canUndo);
    m_outcome->show();
}

void HealthPanel::clearOutcome()
{
    m_outcome->hide();
}

} // namespace SessionDeck
