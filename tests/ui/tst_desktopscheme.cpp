// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatekeyring.h"
#include "tests/support/soon.h"
#include "ui/window/desktopscheme.h"
#include "ui/window/semanticcolors.h"
#include "ui/window/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

using namespace SessionDeck;

namespace {

constexpr auto group = "org.freedesktop.appearance";
constexpr auto key = "color-scheme";

// A desktop's settings portal, on a connection of its own.
class SettingsPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit SettingsPortal(uint first)
        : scheme(first), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal"))
    {
        m_bus.registerObject("/org/freedesktop/portal/desktop", this, QDBusConnection::ExportAllSlots);
        if (!m_bus.registerService("org.freedesktop.portal.Desktop"))
            qFatal("no bus to be the portal on");
    }
    ~SettingsPortal() override
    {
        m_bus.unregisterService("org.freedesktop.portal.Desktop");
        QDBusConnection::disconnectFromBus("portal");
    }
    void change(const QString &what, uint value)
    {
        scheme = value;
        QDBusMessage signal = QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                                         "org.freedesktop.portal.Settings", "SettingChanged");
        signal << QString(group) << what << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    uint scheme;
    int reads = 0;

public slots:
    // As the real one answers: a variant in a variant.
    QDBusVariant Read(const QString &ofGroup, const QString &ofKey)
    {
        ++reads;
        const bool known = ofGroup == QLatin1String(group) && ofKey == QLatin1String(key);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99u)));
    }

private:
    QDBusConnection m_bus;
};

} // namespace

class DesktopSchemeTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowFollowsTheDesktop()
    {
        SettingsPortal portal(1);
        Theme theme(*qApp);
        VERIFY_SOON(isDark(QApplication::palette()));
        // Again and again, because nobody tells when the bus begins to pass changes on.
        VERIFY_SOON((portal.change(key, 2), !isDark(QApplication::palette())));
        theme.choose(Appearance::Light);
        const QSignalSpy told(theme.findChild<DesktopScheme *>(), &DesktopScheme::told);
        portal.change("accent-color", 1); // other settings are none of ours
        portal.change(key, 0); // no preference is none
        portal.change(key, 1);
        VERIFY_SOON(!told.isEmpty() && told.last().first().toBool());
        QVERIFY(!isDark(QApplication::palette())); // the user's choice stands
        theme.choose(Appearance::System);
        QVERIFY(isDark(QApplication::palette()));
    }

    void aDesktopThatSaysNothingChangesNothing()
    {
        SettingsPortal portal(0);
        Theme theme(*qApp);
        theme.choose(Appearance::System);
        const QPalette before = QApplication::palette();
        QSignalSpy told(theme.findChild<DesktopScheme *>(), &DesktopScheme::told);
        VERIFY_SOON((portal.change("accent-color", 3), portal.reads > 0));
        QCOMPARE(told.size(), 0);
        QCOMPARE(isDark(QApplication::palette()), isDark(before));
        VERIFY_SOON((portal.change(key, isDark(before) ? 2 : 1), !told.isEmpty()));
        QVERIFY(isDark(QApplication::palette()) != isDark(before));
    }
};

// The bus is there before the application: it is used at once.
int main(int argc, char **argv)
{
    std::unique_ptr<PrivateKeyring> keyring;
    {
        const QCoreApplication starting(argc, argv);
        keyring = std::make_unique<PrivateKeyring>();
    }
    QApplication application(argc, argv);
    DesktopSchemeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktopscheme.moc"
