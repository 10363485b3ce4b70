// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopscheme.h"

#include "core/base/runthen.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace SessionDeck {

namespace {

constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView object("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1StringView schemeKey("color-scheme");

// The portal's numbers; 0 is no preference.
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

// A connection of its own: signals of the shared one wait for an event loop.
QDBusConnection connectedBus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktopScheme"));
}

} // namespace

// Connecting talks to the bus, and a bus may be slow.
DesktopScheme::DesktopScheme(QObject *parent) : QObject(parent)
{
    runThen(
        *QThreadPool::globalInstance(), this, [] { return connectedBus().isConnected(); },
        [this](bool connected) {
            if (connected)
                ask();
        });
}

void DesktopScheme::ask()
{
    qRegisterMetaType<QDBusVariant>(); // a slot with it is not found otherwise
    QDBusConnection bus = connectedBus();
    bus.connect(service, object, interface, QStringLiteral("SettingChanged"), this,
                SLOT(takeChange(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, interface, QStringLiteral("Read"));
    call << QString(appearanceGroup) << QString(schemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeChange(appearanceGroup, schemeKey, reply.value());
    });
}

void DesktopScheme::takeChange(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearanceGroup || key != schemeKey)
        return;
    QVariant scheme = value.variant();
    if (scheme.canConvert<QDBusVariant>()) // Read() wraps it twice
        scheme = scheme.value<QDBusVariant>().variant();
    if (scheme.toUInt() == preferDark || scheme.toUInt() == preferLight)
        emit told(scheme.toUInt() == preferDark);
}

} // namespace SessionDeck
