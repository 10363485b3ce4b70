// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace SessionDeck {

class ElidedLabel;
struct ActivityJob;

/// One job that runs: what it does, how far it is, and a button to stop it.
class JobRow : public QWidget
{
    Q_OBJECT
public:
    explicit JobRow(QWidget *parent = nullptr);

    void showJob(const ActivityJob &job);

signals:
    void cancelChosen(quint64 job);

private:
    quint64 m_job = 0;
    ElidedLabel *m_title;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace SessionDeck
