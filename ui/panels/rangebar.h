// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace SessionDeck {

class ElidedLabel;
class TimeAxis;

/// The strip above the charts: which stretch of time, whether it moves on, and what else can be done.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    explicit RangeBar(TimeAxis *axis, QWidget *parent = nullptr);

    /// What the buttons open; filled by the page.
    QMenu *compareMenu() const
    {
        return m_compare;
    }
    QMenu *exportMenu() const
    {
        return m_export;
    }
    /// The stretches of time that can be chosen, ascending.
    static std::vector<int> offeredMinutes();

signals:
    /// The user wants to see the last minutes.
    void chosen(int minutes);

private:
    void addRanges();
    QToolButton *addMenu(const QString &text, QMenu *menu);
    void showAxis();

    TimeAxis *m_axis;
    QButtonGroup *m_ranges;
    ElidedLabel *m_hint;
    QToolButton *m_reset;
    QMenu *m_compare;
    QMenu *m_export;
    QToolButton *m_pause;
};

} // namespace SessionDeck
