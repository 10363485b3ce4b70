// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/restoreoutcome.h"

#include "ui/models/format.h"
#include "ui/models/versioncolumns.h"
#include "ui/models/visibletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int mostLines = 200; // they are laid out at once

bool isConflict(const RestoredVersion &result)
{
    return !result.problem && result.action == RestorePlan::Action::Conflict;
}

// What there is to say about one session; empty: it is simply done.
QString lineFor(const RestoredVersion &result)
{
    const QString name = versionSessionName(result.version);
    if (result.problem)
        return RestoreOutcome::tr("“%1”: %2").arg(name, visibleLine(describe(*result.problem)));
    if (isConflict(result))
        return RestoreOutcome::tr("“%1” exists with %2 messages; the version has %3.")
            .arg(name, QString::number(result.presentMessages), QString::number(result.messages));
    if (result.action == RestorePlan::Action::Nothing)
        return RestoreOutcome::tr("“%1” is there already, the same.").arg(name);
    QStringList notes = result.notes;
    if (result.id != result.version.session)
        notes.prepend(RestoreOutcome::tr("as %1").arg(visibleLine(result.id)));
    return notes.isEmpty() ? QString()
                           : RestoreOutcome::tr("“%1”: %2").arg(name, notes.join(QStringLiteral(" ")));
}

QString titleFor(const std::vector<RestoredVersion> &results, RestoreOrder::Mode mode)
{
    const auto done = std::ranges::count_if(results, [](const RestoredVersion &result) {
        return !result.problem && !isConflict(result) && result.action != RestorePlan::Action::Nothing;
    });
    const auto conflicts = std::ranges::count_if(results, isConflict);
    QString title = mode == RestoreOrder::Mode::Real
        ? RestoreOutcome::tr("%n session(s) restored", nullptr, int(done))
        : RestoreOutcome::tr("%n session(s) would be restored", nullptr, int(done));
    if (conflicts > 0)
        title += QStringLiteral(" · ") + RestoreOutcome::tr("%n conflict(s)", nullptr, int(conflicts));
    return title;
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
    connect(m_compare, &QPushButton::clicked, this, [this] { emit compareWanted(m_conflicts.front()); });
    m_newIds->setObjectName(QStringLiteral("restoreUnderNewIds"));
    m_undo->setObjectName(QStringLiteral("undoRestore"));
    hide();
}

void RestoreOutcome::addLine(const QString &text)
{
    if (m_lines->count() >= mostLines)
        ++m_notListed;
    else if (!text.isEmpty())
        m_lines->addItem(text);
}

void RestoreOutcome::sayHowManyMore()
{
    if (m_notListed > 0)
        m_lines->addItem(tr("… and %1 more").arg(humanCount(m_notListed)));
    m_notListed = 0;
    m_lines->setVisible(m_lines->count() > 0);
}

void RestoreOutcome::show(const std::vector<RestoredVersion> &results, RestoreOrder::Mode mode)
{
    m_conflicts.clear();
    m_title->setText(titleFor(results, mode));
    m_lines->clear();
    bool changed = false;
    for (const RestoredVersion &result : results) {
        addLine(lineFor(result));
        if (isConflict(result))
            m_conflicts.push_back(result.version);
        changed = changed
            || (!result.problem && !isConflict(result) && result.action != RestorePlan::Action::Nothing);
    }
    sayHowManyMore();
    const bool taken = !m_conflicts.empty();
    m_compare->setVisible(taken);
    m_newIds->setVisible(taken);
    m_undo->setVisible(changed && mode == RestoreOrder::Mode::Real);
    setVisible(true);
}

void RestoreOutcome::showUndone(const std::vector<Error> &problems)
{
    m_conflicts.clear();
    m_title->setText(problems.empty() ? tr("The restore was undone") : tr("The restore was undone in part"));
    m_lines->clear();
    for (const Error &problem : problems)
        addLine(visibleLine(describe(problem)));
    sayHowManyMore();
    for (QPushButton *button : {m_compare, m_newIds, m_undo})
        button->hide();
}

} // namespace SessionDeck
