// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/diskspace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace SessionDeck;

class DiskSpaceTest : public QObject
{
    Q_OBJECT

private slots:
    // Others write to the same disk meanwhile: it must lie between what the system says before and after.
    void isWhatTheSystemSays()
    {
        const QTemporaryDir folder;
        const auto said = [&folder]() -> qint64 {
            QProcess stat;
            stat.start("stat", {"-f", "-c", "%a %S", folder.path()});
            stat.waitForFinished();
            const QList<QByteArray> words = stat.readAll().trimmed().split(' ');
            return words.size() == 2 ? words[0].toLongLong() * words[1].toLongLong() : 0;
        };
        // No QTRY_VERIFY: that asks again after it was true, and by then others may have written.
        bool agreed = false;
        for (int attempt = 0; attempt < 200 && !agreed; ++attempt) {
            const qint64 before = said();
            const std::optional<qint64> free = freeDiskBytes(folder.path());
            const qint64 after = said();
            agreed = free > 0 && free >= std::min(before, after) && free <= std::max(before, after);
        }
        QVERIFY(agreed);
        QFile file(folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(freeDiskBytes(file.handle()) > 0);
    }

    void isNotKnownOfWhatIsNotThere()
    {
        QCOMPARE(freeDiskBytes("/no such folder"), std::nullopt);
        QCOMPARE(freeDiskBytes(-1), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(DiskSpaceTest)
#include "tst_diskspace.moc"
