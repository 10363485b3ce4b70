// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtDBus/QDBusVariant>

namespace SessionDeck {

/// Whether the desktop prefers dark windows, as its settings portal says, at first and whenever the user
/// changes it. Silent where there is no session bus, no portal or no preference.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);

signals:
    void told(bool dark);

private slots:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
};

} // namespace SessionDeck
