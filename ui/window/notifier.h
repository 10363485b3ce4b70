// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QWidget;

namespace SessionDeck {

/// Tells somebody who does not look at the window: by the desktop's notifications where it has a tray, or
/// else by making the window ask for attention. The icon stands in the tray only while there is something.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QWidget *window);

    void tell(const QString &title, const QString &text);
    /// Nothing is worth an icon any more.
    void clear();

signals:
    /// The user wants to see what it is about.
    void chosen();

private:
    QWidget *m_window;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace SessionDeck
