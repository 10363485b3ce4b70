// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/draftfolder.h"
#include "tests/support/draftsamples.h"
#include "tests/support/testresult.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &path)
{
    QStringList names;
    for (QDirIterator it(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        names += it.next();
    return names;
}

} // namespace

class DraftFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void whatARunLeftIsTakenOver();
    void whatARunStillHasIsLeftAlone();
    void filesAreTheOwnersAndTellNothing();
    void nothingIsLeftBehindWithoutDrafts();

private:
    QTemporaryDir m_place;
    QString path() const
    {
        return m_place.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }
};

void DraftFolderTest::whatARunLeftIsTakenOver()
{
    {
        Result<DraftFolder> first = DraftFolder::open(path());
        VERIFY_RESULT(first);
        VERIFY_RESULT(first->begin(sampleDraft(u"a"_s, u"old"_s)));
        KeptDraft draft = sampleDraft(u"a"_s, u"new"_s);
        const DraftStep last = draft.steps[0];
        draft.steps.clear();
        VERIFY_RESULT(first->begin(draft));
        VERIFY_RESULT(first->add(draft.key, {last}));
        VERIFY_RESULT(first->begin(sampleDraft(u"b"_s)));
        VERIFY_RESULT(first->remove(sampleDraft(u"b"_s).key));
        VERIFY_RESULT(first->remove(sampleDraft(u"never"_s).key));
    }
    Result<DraftFolder> second = DraftFolder::open(path());
    VERIFY_RESULT(second);
    const std::vector<KeptDraft> drafts = second->adopt();
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(editedSession(drafts[0]).messages[0].content, u"new"_s);
    QVERIFY(second->adopt().size() == 1); // they are its own now
}

void DraftFolderTest::whatARunStillHasIsLeftAlone()
{
    Result<DraftFolder> running = DraftFolder::open(path());
    VERIFY_RESULT(running);
    VERIFY_RESULT(running->begin(sampleDraft(u"a"_s)));
    Result<DraftFolder> other = DraftFolder::open(path());
    VERIFY_RESULT(other);
    QVERIFY(other->adopt().empty());
    QCOMPARE(running->adopt().size(), size_t(1));
}

void DraftFolderTest::filesAreTheOwnersAndTellNothing()
{
    Result<DraftFolder> folder = DraftFolder::open(path());
    VERIFY_RESULT(folder);
    VERIFY_RESULT(folder->begin(sampleDraft(u"secret-session"_s)));
    for (const QString &name : filesIn(path())) {
        QVERIFY(!name.contains(u"secret-session"));
        constexpr QFile::Permissions others
            = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(name.endsWith(u"lock") || !(QFile::permissions(name) & others));
    }
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup | QFile::ExeOther)));
}

void DraftFolderTest::nothingIsLeftBehindWithoutDrafts()
{
    {
        VERIFY_RESULT(DraftFolder::open(path()));
    }
    QCOMPARE(filesIn(path()), QStringList());
}

QTEST_GUILESS_MAIN(DraftFolderTest)
#include "tst_draftfolder.moc"
