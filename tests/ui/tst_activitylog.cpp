// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitylog.h"

#include <QSignalSpy>
#include <QTest>

using namespace SessionDeck;

class ActivityLogTest : public QObject
{
    Q_OBJECT

private slots:
    void jobsAreThereUntilTheyEnd()
    {
        ActivityLog log;
        const QSignalSpy changed(&log, &ActivityLog::jobsChanged);
        const quint64 first = log.begin({.title = "first"});
        const quint64 second = log.begin({.title = "second"});
        QVERIFY(first != second);
        log.progress(second, 3, 10);
        QCOMPARE(log.jobs().at(1).done, 3);
        log.progress(second, 3, 10); // nothing new
        log.end(first);
        QCOMPARE(log.jobs().size(), size_t(1));
        QCOMPARE(log.jobs().front().title, QString("second"));
        log.end(first);
        log.progress(first, 1, 1);
        QCOMPARE(changed.size(), 4);
    }

    void aJobIsAskedToStopOnce()
    {
        ActivityLog log;
        int asked = 0;
        quint64 job = 0;
        job = log.begin({.title = "long", .cancel = [&] {
                             ++asked;
                             log.cancel(job);
                         }});
        log.cancel(job);
        log.cancel(job);
        QCOMPARE(asked, 1);
        QVERIFY(log.jobs().front().isCancelled);
        log.end(job);
        log.cancel(job);
        QCOMPARE(asked, 1);
    }

    void aJobMayEndWhileItIsCancelled()
    {
        ActivityLog log;
        quint64 job = 0;
        job = log.begin({.title = "quick", .cancel = [&] { log.end(job); }});
        log.cancel(job);
        QVERIFY(log.jobs().empty());
    }

    void theJournalKeepsTheNewest()
    {
        ActivityLog log;
        for (size_t i = 0; i < ActivityLog::maxEntries + 5; ++i)
            log.note({.session = QString::number(i), .operation = "Save"});
        QCOMPARE(log.entries().size(), ActivityLog::maxEntries);
        QCOMPARE(log.entries().front().session, QString("5"));
        QVERIFY(!log.entries().back().time.isNull());
    }
};

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "tst_activitylog.moc"
