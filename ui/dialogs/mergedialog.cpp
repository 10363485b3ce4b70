// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include "core/session/fielddiff.h"
#include "ui/dialogs/versiontext.h"
#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui/window/semanticcolors.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace SessionDeck {

namespace {

enum Column { WhatColumn, BaseColumn, TheirsColumn, MineColumn, ChoiceColumn };

QString choiceText(const MergeChange &change)
{
    static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("SessionDeck::MergeDialog", "as it was"),
                                            QT_TRANSLATE_NOOP("SessionDeck::MergeDialog", "theirs"),
                                            QT_TRANSLATE_NOOP("SessionDeck::MergeDialog", "mine")};
    return change.choice ? MergeDialog::tr(texts[size_t(*change.choice)]) : MergeDialog::tr("⚠ decide");
}

} // namespace

MergeDialog::MergeDialog(std::shared_ptr<SessionMerge> merge, QWidget *parent)
    : QDialog(parent),
      m_merge(std::move(merge)),
      m_summary(new QLabel(this)),
      m_conflictsOnly(new QCheckBox(tr("Show only what &both sides changed"), this)),
      m_list(new QTreeWidget(this)),
      m_save(new QPushButton(tr("&Save Merged"), this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Changed by Others"));
    m_summary->setObjectName(QStringLiteral("mergeSummary"));
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("mergeList"));
    m_list->setAccessibleName(tr("Changes of both sides"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("What"), tr("As it was"), tr("Theirs, in the store"), tr("Mine"), tr("Saved")});
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ChoiceColumn, QHeaderView::Fixed);
    m_list->header()->resizeSection(ChoiceColumn, fontMetrics().horizontalAdvance(tr("⚠ decide")) * 3 / 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_conflictsOnly);
    layout->addWidget(m_list, 3);
    layout->addWidget(buildVersions(), 2);
    layout->addWidget(buildButtons());
    m_conflictsOnly->setObjectName(QStringLiteral("conflictsOnly"));
    connect(m_conflictsOnly, &QCheckBox::toggled, this, &MergeDialog::update);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showCurrent);
    fill();
    resize(900, 640);
}

QWidget *MergeDialog::buildVersions()
{
    auto *versions = new QWidget(this);
    auto *grid = new QGridLayout(versions);
    grid->setContentsMargins(0, 0, 0, 0);
    const QString captions[] = {tr("As it was"), tr("Theirs"), tr("Mine")};
    for (int i = 0; i < 3; ++i) {
        m_versions[i] = new QPlainTextEdit(versions);
        m_versions[i]->setReadOnly(true);
        m_versions[i]->setAccessibleName(captions[i]);
        m_take[i] = new QPushButton(tr("Take: %1").arg(captions[i]), versions);
        m_take[i]->setObjectName(QStringLiteral("take%1").arg(i));
        grid->addWidget(m_versions[i], 0, i);
        grid->addWidget(m_take[i], 1, i);
        connect(m_take[i], &QPushButton::clicked, this, [this, i] { choose(MergeSide(i)); });
    }
    return versions;
}

QWidget *MergeDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, row);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *theirs = button(tr("All Conflicts: Theirs"), "allTheirs");
    QPushButton *mine = button(tr("All Conflicts: Mine"), "allMine");
    QPushButton *asNew = button(tr("Save Mine as &New Session…"), "saveAsNew");
    QPushButton *close = button(tr("Close"), "mergeClose");
    close->setToolTip(tr("Nothing is written; your edits stay"));
    m_save->setObjectName(QStringLiteral("saveMerged"));
    for (QPushButton *one : {theirs, mine})
        layout->addWidget(one);
    layout->addStretch(1);
    for (QPushButton *one : {asNew, m_save, close})
        layout->addWidget(one);
    connect(theirs, &QPushButton::clicked, this, [this] { chooseForConflicts(MergeSide::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { chooseForConflicts(MergeSide::Mine); });
    connect(asNew, &QPushButton::clicked, this, &MergeDialog::saveAsNewChosen);
    connect(m_save, &QPushButton::clicked, this, &MergeDialog::saveChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

QString MergeDialog::subject(const MergeChange &change) const
{
    if (change.kind == MergeChange::Kind::Order)
        return tr("Order of the messages");
    if (change.message < 0)
        return fieldName(change.field, change.path);
    const MergeMessage &places = m_merge->messages[size_t(change.message)];
    const qsizetype place = places.base >= 0 ? places.base : std::max(places.theirs, places.mine);
    const QString number = humanCount(place + 1);
    if (change.kind == MergeChange::Kind::Field)
        return tr("Message %1: %2").arg(number, fieldName(change.field, change.path));
    return places.base < 0 ? tr("New message %1").arg(number) : tr("Deleted message %1").arg(number);
}

void MergeDialog::fill()
{
    const auto cell = [](const QString &text) { return visibleLine(text.left(200)); };
    QTreeWidgetItem *firstOpen = nullptr;
    for (const MergeChange &change : m_merge->changes) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {visibleLine(subject(change)), cell(change.base),
                                          cell(change.theirs), cell(change.mine), choiceText(change)});
        if (change.isConflict && !firstOpen)
            firstOpen = item;
    }
    m_conflictsOnly->setVisible(firstOpen);
    m_list->setCurrentItem(firstOpen ? firstOpen : m_list->topLevelItem(0));
    update();
}

void MergeDialog::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (int i = 0; i < 3; ++i)
        m_take[i]->setEnabled(row >= 0);
    if (row < 0)
        return;
    const MergeChange &change = m_merge->changes[size_t(row)];
    const QString *texts[] = {&change.base, &change.theirs, &change.mine};
    for (int i = 0; i < 3; ++i)
        showVersionText(m_versions[i], change.base, *texts[i]);
}

void MergeDialog::choose(MergeSide side)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_merge->changes[size_t(row)].choice = side;
    update();
    for (size_t i = 0; i < m_merge->changes.size(); ++i) {
        if (!m_merge->changes[i].choice) {
            m_list->setCurrentItem(m_list->topLevelItem(int(i)));
            return;
        }
    }
}

void MergeDialog::chooseForConflicts(MergeSide side)
{
    for (MergeChange &change : m_merge->changes) {
        if (change.isConflict)
            change.choice = side;
    }
    update();
}

void MergeDialog::update()
{
    const QColor warning = semanticColors(palette()).warning;
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    for (size_t i = 0; i < m_merge->changes.size(); ++i) {
        const MergeChange &change = m_merge->changes[i];
        QTreeWidgetItem *item = m_list->topLevelItem(int(i));
        item->setText(ChoiceColumn, choiceText(change));
        item->setForeground(ChoiceColumn, change.choice ? QBrush() : QBrush(warning));
        item->setFont(WhatColumn, change.isConflict ? bold : m_list->font());
        item->setHidden(m_conflictsOnly->isChecked() && !change.isConflict);
    }
    const qsizetype open = m_merge->openConflicts();
    m_save->setEnabled(open == 0);
    m_summary->setText(open == 0
                           ? tr("Others changed this session while you edited it. Every change has its place "
                                "now; nothing is written before you save.")
                           : tr("Others changed this session while you edited it, also where you did. Choose "
                                "for each conflict what "
                                "is to be saved; nothing is written before you save. Still to be decided: %1")
                                 .arg(humanCount(open)));
}

} // namespace SessionDeck
