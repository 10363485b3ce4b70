// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notifier.h"

#include "ui/window/icons.h"

#include <QApplication>

namespace SessionDeck {

Notifier::Notifier(QWidget *window) : QObject(window), m_window(window)
{
}

void Notifier::tell(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        QApplication::alert(m_window);
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(programIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::chosen);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &Notifier::chosen);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, QSystemTrayIcon::Warning);
}

void Notifier::clear()
{
    if (m_icon)
        m_icon->hide();
}

} // namespace SessionDeck
