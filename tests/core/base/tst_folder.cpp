// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace SessionDeck;

/// An open folder and its files.
class FolderTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void missingFolderIsNamed();
    void readsFilesAndNamesThoseItCannot();
    void listsFilesAndFoldersApart();
    void stateTellsWhatChanged();
    void staysWithTheFolderItOpened();
    void lockKeepsOthersOutForTheirPatience();

private:
    std::unique_ptr<TemporaryPlace> m_place;
    Result<Folder> m_folder = fail(ErrorCode::NotFound, {});
};

void FolderTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_place->put("top/a", "one");
    m_place->put("top/.hidden", "two");
    m_place->put("top/sub/b", "three");
    m_folder = Folder::open(m_place->path("top"));
    VERIFY_RESULT(m_folder);
}

void FolderTest::missingFolderIsNamed()
{
    const Result<Folder> missing = Folder::open(m_place->path("nothing"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().place.contains("nothing"));
    QVERIFY(!Folder::open(m_place->path("top/a"))); // a file
}

void FolderTest::readsFilesAndNamesThoseItCannot()
{
    QCOMPARE(m_folder->read("a").value_or("?"), "one");
    QCOMPARE(m_folder->read("sub/b").value_or("?"), "three");
    const Result<QByteArray> missing = m_folder->read("c");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().place, m_folder->pathOf("c"));
    QCOMPARE(m_folder->read("sub").error().code, ErrorCode::Corrupt); // no regular file
}

void FolderTest::listsFilesAndFoldersApart()
{
    Result<std::vector<QByteArray>> files = m_folder->files();
    VERIFY_RESULT(files);
    QVERIFY(std::ranges::find(*files, "a") != files->end());
    QVERIFY(std::ranges::find(*files, ".hidden") != files->end());
    QVERIFY(std::ranges::find(*files, "..") == files->end());
    QFile::link(m_place->path("top/sub"), m_place->path("top/link"));
    Result<std::vector<QByteArray>> folders = m_folder->subfolders();
    VERIFY_RESULT(folders);
    std::ranges::sort(*folders);
    QCOMPARE(*folders, (std::vector<QByteArray>{"link", "sub"}));
}

void FolderTest::stateTellsWhatChanged()
{
    QVERIFY(!m_folder->state("c").exists());
    const FileState before = m_folder->state("a");
    QCOMPARE(before.size, 3);
    QVERIFY(m_folder->state("a") == before);
    QFile::remove(m_place->path("top/a"));
    QVERIFY(!m_folder->state("a").exists());
    m_place->put("top/a", "longer");
    QVERIFY(!(m_folder->state("a") == before));
    VERIFY_RESULT(m_folder->remove("a"));
    QCOMPARE(m_folder->remove("a").error().code, ErrorCode::NotFound);
}

// A folder of the same name in its place is another one.
void FolderTest::staysWithTheFolderItOpened()
{
    QVERIFY(QFile::rename(m_place->path("top"), m_place->path("moved")));
    m_place->put("top/a", "impostor");
    QCOMPARE(m_folder->read("a").value_or("?"), "one");
}

void FolderTest::lockKeepsOthersOutForTheirPatience()
{
    using namespace std::chrono_literals;
    Result<FileDescriptor> first = m_folder->openFile("a");
    Result<FileDescriptor> second = m_folder->openFile("a");
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    VERIFY_RESULT(lockFile(*first, 1s, "a"));
    const Result<void> refused = lockFile(*second, 50ms, "a");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    *first = FileDescriptor();
    VERIFY_RESULT(lockFile(*second, 1s, "a"));
}

QTEST_GUILESS_MAIN(FolderTest)
#include "tst_folder.moc"
