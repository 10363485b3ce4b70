// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryplace.h"
#include "ui/dialogs/protectiondialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace SessionDeck;

/// What a store's protection is set to, as one sees and chooses it.
class ProtectionDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSetIsShownAndGivenBack()
    {
        const StoreProtection present{.versionsOfOthers = true,
                                      .backups = {.rhythm = BackupSchedule::Rhythm::Hours,
                                                  .hours = 6,
                                                  .time = QTime(4, 30),
                                                  .folder = m_place.path({}),
                                                  .keep = 3}};
        const ProtectionDialog dialog({.name = "agents", .present = present}, nullptr);
        QCOMPARE(dialog.protection(), present);
    }

    void aScheduleNeedsAFolder()
    {
        ProtectionDialog dialog({.name = "agents"}, nullptr);
        const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        dialog.show();
        QVERIFY(ok->isEnabled()); // it is off
        dialog.findChild<QComboBox *>("backupRhythm")->setCurrentIndex(2);
        QVERIFY(!ok->isEnabled());
        QVERIFY(!dialog.findChild<QSpinBox *>("backupHours")->isVisible());
        dialog.findChild<QLineEdit *>("scheduleFolder")->setText(m_place.path({}));
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.protection().backups.rhythm, BackupSchedule::Rhythm::Daily);
    }

    void saysHowTheScheduleStands()
    {
        const StoreProtection present{
            .backups = {.rhythm = BackupSchedule::Rhythm::Hours, .folder = m_place.path({})}};
        ProtectionDialog dialog({.name = "agents", .present = present}, nullptr);
        dialog.showState({.attempted = Timestamp::now(), .failures = 1, .trouble = "The disk is full."});
        const auto *state = dialog.findChild<QLabel *>("scheduleState");
        QVERIFY2(state->text().contains("The disk is full."), qPrintable(state->text()));
        dialog.findChild<QComboBox *>("backupRhythm")->setCurrentIndex(0);
        QVERIFY(state->text().isEmpty());
    }

private:
    TemporaryPlace m_place;
};

QTEST_MAIN(ProtectionDialogTest)
#include "tst_protectiondialog.moc"
