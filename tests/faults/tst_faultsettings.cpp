// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/alertsettings.h"
#include "tests/faults/smalldisk.h"
#include "tests/support/temporaryplace.h"

#include <QTest>

using namespace SessionDeck;

namespace {

std::vector<AlertRule> rulesNamed(const QByteArray &name, int count)
{
    std::vector<AlertRule> rules;
    for (int i = 0; i < count; ++i) {
        AlertRule rule = parseAlertRule(u"errors > 0").value();
        rule.id = name + QString::number(i);
        rules.push_back(rule);
    }
    return rules;
}

} // namespace

/// Settings that cannot be written: it is told, and those of before are still there.
class FaultSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void aFullDiskKeepsTheRulesOfBefore()
    {
        const SmallDisk disk(64 * 1024);
        const QString path = disk.path("settings.ini");
        QSettings settings(path, QSettings::IniFormat);
        QVERIFY(saveAlertRules(settings, rulesNamed("before", 3)));
        const QByteArray before = readFile(path);
        QVERIFY(before.contains("before2"));
        QVERIFY(!saveAlertRules(settings, rulesNamed("after", 3000)));
        QCOMPARE(readFile(path), before);
    }
};

QTEST_GUILESS_MAIN(FaultSettingsTest)
#include "tst_faultsettings.moc"
