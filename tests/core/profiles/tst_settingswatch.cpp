// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/settingswatch.h"
#include "core/profiles/storeprotection.h"
#include "tests/support/temporaryplace.h"

#include <QSignalSpy>
#include <QTest>

using namespace SessionDeck;

/// What another program sets is told.
class SettingsWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void writesOfOthersAreTold();
};

void SettingsWatchTest::writesOfOthersAreTold()
{
    const TemporaryPlace place;
    const QString path = place.path("config/deck.conf");
    SettingsWatch watch(path);
    QSignalSpy told(&watch, &SettingsWatch::changed);
    QSettings own(path, QSettings::IniFormat);
    for (const bool kept : {true, false, true}) {
        QSettings other(path, QSettings::IniFormat); // as of another program: written, then gone
        QVERIFY(saveProtection(other, QStringLiteral("store"), {.versionsOfOthers = kept}));
        QVERIFY(told.wait(60'000));
        own.sync();
        QCOMPARE(loadProtection(own, QStringLiteral("store")).versionsOfOthers, kept);
    }
    place.put("config/unrelated", "x");
    QVERIFY(!told.wait(1000));
}

QTEST_GUILESS_MAIN(SettingsWatchTest)
#include "tst_settingswatch.moc"
