// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contenthash.h"
#include "core/store/json/editintent.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QTest>

using namespace SessionDeck;

/// What a killed program promised: two files that change as one.
class EditIntentTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void comesBackAsWritten();
    void readersSeeItDone();
    void isFinishedWhateverWasDone_data();
    void isFinishedWhateverWasDone();
    void othersWritesAreNotLost();
    void unreadableIntentIsAnError();

private:
    EditIntent promise() const;

    std::unique_ptr<TemporaryPlace> m_place;
    Result<Folder> m_folder = fail(ErrorCode::NotFound, {});
};

void EditIntentTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    for (const char *name : {"a", "b"}) {
        m_place->put(name, QByteArray("old ") + name);
        m_place->put(QString(".%1.tmp").arg(name), QByteArray("new ") + name);
    }
    m_folder = Folder::open(QFileInfo(m_place->path("a")).path());
    VERIFY_RESULT(m_folder);
}

EditIntent EditIntentTest::promise() const
{
    EditIntent intent;
    for (const QByteArray name : {"a", "b"}) {
        const QByteArray before = "old " + name;
        const QByteArray after = "new " + name;
        intent.files.push_back({.name = name,
                                .temporary = '.' + name + ".tmp",
                                .oldHash = contentHash({before}),
                                .newHash = contentHash({after})});
    }
    return intent;
}

void EditIntentTest::comesBackAsWritten()
{
    QCOMPARE(readEditIntent(*m_folder)->files.size(), size_t(0));
    VERIFY_RESULT(writeEditIntent(*m_folder, promise()));
    const Result<EditIntent> found = readEditIntent(*m_folder);
    VERIFY_RESULT(found);
    QCOMPARE(found->files.size(), size_t(2));
    QCOMPARE(found->files[1].name, "b");
    QCOMPARE(found->files[1].temporary, ".b.tmp");
    QCOMPARE(found->files[1].newHash, promise().files[1].newHash);
}

void EditIntentTest::readersSeeItDone()
{
    VERIFY_RESULT(writeEditIntent(*m_folder, promise()));
    const Result<QByteArray> bytes = readThrough(*m_folder, "a", promise());
    VERIFY_RESULT(bytes);
    QCOMPARE(*bytes, "new a");
    QCOMPARE(readFile(m_place->path("a")), "old a"); // and change nothing
}

void EditIntentTest::isFinishedWhateverWasDone_data()
{
    QTest::addColumn<int>("renamed");
    for (const int renamed : {0, 1, 2})
        QTest::addRow("%d renamed", renamed) << renamed;
}

void EditIntentTest::isFinishedWhateverWasDone()
{
    QFETCH(int, renamed);
    VERIFY_RESULT(writeEditIntent(*m_folder, promise()));
    for (int i = 0; i < renamed; ++i) {
        const QString name = i == 0 ? "b" : "a";
        QFile::remove(m_place->path(name));
        QVERIFY(QFile::rename(m_place->path('.' + name + ".tmp"), m_place->path(name)));
    }
    VERIFY_RESULT(finishEditIntent(*m_folder, promise()));
    QCOMPARE(readFile(m_place->path("a")), "new a");
    QCOMPARE(readFile(m_place->path("b")), "new b");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), (QStringList{"a", "b"}));
}

void EditIntentTest::othersWritesAreNotLost()
{
    VERIFY_RESULT(writeEditIntent(*m_folder, promise()));
    m_place->put("a", "of somebody else");
    const Result<void> done = finishEditIntent(*m_folder, promise());
    QVERIFY(!done);
    QCOMPARE(errorName(done.error().code), errorName(ErrorCode::Conflict));
    QCOMPARE(readFile(m_place->path("a")), "of somebody else");
    QCOMPARE(readEditIntent(*m_folder)->files.size(), size_t(0)); // it stands in nobody's way
}

void EditIntentTest::unreadableIntentIsAnError()
{
    m_place->put(QString::fromUtf8(editIntentName()), "{\"files\":[");
    const Result<EditIntent> found = readEditIntent(*m_folder);
    QVERIFY(!found);
    QCOMPARE(errorName(found.error().code), errorName(ErrorCode::Corrupt));
    QVERIFY2(found.error().place.contains(".sessiondeck-edit"), qPrintable(found.error().place));
}

QTEST_GUILESS_MAIN(EditIntentTest)
#include "tst_editintent.moc"
