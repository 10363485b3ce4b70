// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace SessionDeck {

class MainWindow;

/// Asks before the window is closed over jobs that would then be stopped half-way.
class Leaving : public QObject
{
    Q_OBJECT
public:
    explicit Leaving(MainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void leave();
    void stopAll();

    MainWindow *m_window;
    QPointer<QMessageBox> m_question;
    bool m_isDecided = false;
};

} // namespace SessionDeck
