// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/restorepage.h"

#include "ui/models/format.h"
#include "ui/models/restorer.h"
#include "ui/panels/restorepanel.h"
#include "ui/panels/tallcontent.h"
#include "ui/panels/versionspart.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace SessionDeck {

RestorePage::RestorePage(StoreListModel *stores, ActivityLog *log, QWidget *parent)
    : QWidget(parent),
      m_stores(stores),
      m_log(log),
      m_trash(new VersionsPart(VersionsPart::Shows::Trash, stores)),
      m_versions(new VersionsPart(VersionsPart::Shows::Versions, stores)),
      m_buttons(new QButtonGroup(this)),
      m_row(new QHBoxLayout),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("restorePage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_row->setContentsMargins(12, 10, 12, 10);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_stack, 1);
    connect(m_buttons, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    addPart(beside(m_trash), tr("Trash"));
    addPart(beside(m_versions), tr("Versions"));
}

// A list with the panel that says how it is put back.
QWidget *RestorePage::beside(VersionsPart *part)
{
    auto *panel = new RestorePanel(new Restorer(m_stores, m_log, this), m_stores);
    auto *splitter = new QSplitter;
    splitter->setObjectName(part->objectName() + QStringLiteral("Splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(part);
    splitter->addWidget(new TallContent(panel));
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, 360});
    connect(part, &VersionsPart::chosenChanged, panel, [part, panel] { panel->setChosen(part->chosen()); });
    connect(part, &VersionsPart::counted, this, [this, splitter](qint64 rows) { setCount(splitter, rows); });
    connect(panel, &RestorePanel::compareWanted, this, &RestorePage::showVersion);
    connect(panel, &RestorePanel::messagesWanted, this, &RestorePage::messagesWanted);
    return splitter;
}

void RestorePage::addPart(QWidget *part, const QString &title)
{
    auto *button = new QPushButton(title);
    button->setObjectName(part->objectName() + QStringLiteral("Button"));
    button->setCheckable(true);
    const int place = m_stack->addWidget(part);
    m_titles += title;
    m_buttons->addButton(button, place);
    m_row->insertWidget(m_row->count() - 1, button);
    if (place == 0)
        button->setChecked(true);
}

void RestorePage::setCount(const QWidget *part, qint64 count)
{
    for (int place = 0; place < m_stack->count(); ++place) {
        if (m_stack->widget(place) == part)
            m_buttons->button(place)->setText(
                count < 0 ? m_titles[place] : tr("%1 %2").arg(m_titles[place], humanCount(count)));
    }
}

void RestorePage::showPart(QWidget *part)
{
    m_stack->setCurrentWidget(part);
    QAbstractButton *button = m_buttons->button(m_stack->currentIndex());
    button->setChecked(true);
    button->setFocus(); // not that of another part
}

QWidget *RestorePage::currentPart() const
{
    return m_stack->currentWidget();
}

void RestorePage::showVersion(const Version &version)
{
    showPart(m_versions->parentWidget());
    m_versions->choose(version.id);
}

} // namespace SessionDeck
