// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include <QAction>
#include <QTabBar>

namespace SessionDeck {

namespace {

constexpr int leastCharacters = 36; // of a page's width

} // namespace

Pages::Pages(QWidget *parent) : QTabWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
    setDocumentMode(true);
    setTabBarAutoHide(true);
    tabBar()->setObjectName(QStringLiteral("pageTabs"));
    tabBar()->setAccessibleName(tr("Pages"));
}

void Pages::add(QWidget *page, const QString &title, QAction *choose, int at)
{
    insertTab(at, page, title);
    // A page that is not seen is not to say how small the window may be.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    page->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
    m_choices += choose;
    connect(choose, &QAction::triggered, page, [this, page] { showPage(page); });
    for (QAction *choice : m_choices) {
        choice->setVisible(count() > 1);
        choice->setEnabled(count() > 1);
    }
}

void Pages::showPage(QWidget *page)
{
    setCurrentWidget(page);
}

QString Pages::currentName() const
{
    return currentWidget() ? currentWidget()->objectName() : QString();
}

void Pages::setCurrentName(const QString &name)
{
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->objectName() == name)
            setCurrentIndex(i);
    }
}

} // namespace SessionDeck
