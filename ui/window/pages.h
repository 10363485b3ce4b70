// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QAction;

namespace SessionDeck {

/// The pages in the centre of the window: one is shown, a tab leads to each. While there is only one page
/// there are no tabs, and the commands that show pages are not offered.
class Pages : public QTabWidget
{
    Q_OBJECT
public:
    explicit Pages(QWidget *parent = nullptr);

    /// Adds a page at a place among the others, or behind them; its object name is what is remembered.
    /// `choose` shows it.
    void add(QWidget *page, const QString &title, QAction *choose, int at = -1);
    void showPage(QWidget *page);
    /// The object name of the page that is shown, and back; a name of no page changes nothing.
    QString currentName() const;
    void setCurrentName(const QString &name);

private:
    QList<QAction *> m_choices;
};

} // namespace SessionDeck
