// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sessiontable.h"
#include "ui/window/workscopes.h"

#include <QTest>

using namespace SessionDeck;

/// What dialogs offer to work on.
class WorkScopesTest : public QObject
{
    Q_OBJECT
private slots:
    void aPartialCountIsNotShown()
    {
        const SessionTable table;
        const auto offered = [&table](StorePhase phase) {
            return workScopes(table, {.phase = phase, .sessions = 5}).back().text;
        };
        QCOMPARE(offered(StorePhase::Live), QString("All 5 sessions of the store"));
        for (const StorePhase phase : {StorePhase::Scanning, StorePhase::Cancelled, StorePhase::Offline})
            QCOMPARE(offered(phase), QString("All sessions of the store"));
    }
};

QTEST_MAIN(WorkScopesTest)
#include "tst_workscopes.moc"
