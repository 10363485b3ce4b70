// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertengine.h"

#include <QWidget>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace SessionDeck {

class AlertDesk;
class AlertEntry;
class ToneLabel;

/// The alerts below the list of stores: one line for each rule and store. Not there while there are none.
class AlertsPanel : public QWidget
{
    Q_OBJECT
public:
    /// `name` tells the name of a store by its key.
    AlertsPanel(AlertDesk *desk, std::function<QString(const QString &key)> name, QWidget *parent = nullptr);

signals:
    /// The chart at that moment is wanted.
    void chosen(const SessionDeck::AlertState &alert);
    /// The rules are wanted.
    void rulesWanted();
    /// What happened earlier is wanted.
    void historyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void refresh();
    void fit();
    AlertEntry *addEntry();

    AlertDesk *m_desk;
    std::function<QString(const QString &)> m_name;
    std::vector<AlertState> m_shown;
    ToneLabel *m_count;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<AlertEntry *> m_lines;
};

} // namespace SessionDeck
