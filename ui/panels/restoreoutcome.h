// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/restorer.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace SessionDeck {

/// What became of a restore: a sentence, then a line for each session that was left alone or has to do
/// without something, and what can be done about them. Hidden until there is one.
class RestoreOutcome : public QFrame
{
    Q_OBJECT
public:
    explicit RestoreOutcome(QWidget *parent = nullptr);

    void show(const std::vector<RestoredVersion> &results, RestoreOrder::Mode mode);
    void showUndone(const std::vector<Error> &problems);

signals:
    void newIdsWanted(const std::vector<SessionDeck::Version> &versions);
    void compareWanted(const SessionDeck::Version &version);
    void undoWanted();

private:
    void addLine(const QString &text);
    void sayHowManyMore();

    std::vector<Version> m_conflicts;
    qint64 m_notListed = 0;
    QLabel *m_title;
    QListWidget *m_lines;
    QPushButton *m_compare;
    QPushButton *m_newIds;
    QPushButton *m_undo;
};

} // namespace SessionDeck
