// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/keychain.h"

#include "core/base/coretext.h"
#include "core/base/runthen.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUuid>

namespace SessionDeck {

namespace {

constexpr int busTimeout = 2000; // milliseconds; a healthy bus answers in one

// Without an address the client libraries would start a bus of their own, on which nobody keeps anything.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"));
}

// The names that the call lists; none if the bus does not answer.
QStringList busNames(const QDBusConnection &bus, const QString &method)
{
    const QString service = QStringLiteral("org.freedesktop.DBus");
    const QDBusMessage call
        = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/DBus"), service, method);
    const QDBusMessage reply = bus.call(call, QDBus::Block, busTimeout);
    return reply.arguments().value(0).toStringList();
}

// Those that run, and those that the bus starts when they are needed.
QStringList servicesOnBus()
{
    if (!hasSessionBus())
        return {};
    // A connection of its own, because the shared one belongs to the thread that was first.
    const QString name = QUuid::createUuid().toString();
    QStringList names;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        if (bus.isConnected())
            names = busNames(bus, QStringLiteral("ListNames"))
                + busNames(bus, QStringLiteral("ListActivatableNames"));
    }
    QDBusConnection::disconnectFromBus(name);
    return names;
}

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE")
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

// The same preference as QtKeychain has: the wallet only on KDE, the Secret Service everywhere else.
Keychain chooseKeychain()
{
    const QStringList services = servicesOnBus();
    const bool wallet = services.contains(u"org.kde.kwalletd5") || services.contains(u"org.kde.kwalletd6");
    if (isKde() && wallet)
        return {.kind = Keychain::Kind::KWallet, .name = CoreText::tr("KWallet")};
    if (services.contains(u"org.freedesktop.secrets"))
        return {.kind = Keychain::Kind::SecretService,
                .name = CoreText::tr("GNOME Keyring / Secret Service")};
    return {.name = CoreText::tr("no keychain")};
}

} // namespace

void findKeychain(QObject *guard, std::function<void(const Keychain &)> done)
{
    runThen(*QThreadPool::globalInstance(), guard, chooseKeychain, std::move(done));
}

} // namespace SessionDeck
