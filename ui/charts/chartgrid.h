// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace SessionDeck {

/// Cards one below the other, or two beside each other where there is room; those that are hidden leave none.
class ChartGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ChartGrid(QWidget *parent = nullptr);

    /// Behind the others.
    void add(QWidget *card);
    /// To be called after cards were shown or hidden.
    void place();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    QList<QWidget *> m_placed;
    int m_columns = 0;
};

} // namespace SessionDeck
