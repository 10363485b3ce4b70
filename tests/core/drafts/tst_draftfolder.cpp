// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/draftfolder.h"
#include "tests/support/testresult.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

Draft sample(const QString &id, const QString &text = u"edited"_s)
{
    Draft draft{.key = {u"sqlite:/a b.db"_s, id}, .revision = {"17"}, .edited = Timestamp::fromSeconds(5)};
    draft.base = {.id = id,
                  .title = u"Ünter"_s,
                  .participants = {u"a"_s, u"b"_s},
                  .expires = Timestamp::fromSeconds(9),
                  .metadata = {R"({"n":12345678901234567890})"}};
    draft.base.messages.push_back(
        {.id = u"1"_s, .content = u"text \xd800 lone"_s, .extra = {R"({"k":1,"k":2})"}});
    draft.mine = draft.base;
    draft.mine.messages[0].content = text;
    draft.mine.expires = {};
    return draft;
}

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
    void draftsComeBackAsTheyWere();
    void otherBytesAreRefused();
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

void DraftFolderTest::draftsComeBackAsTheyWere()
{
    const Draft draft = sample(u"s"_s);
    const Result<QByteArray> bytes = encodeDraft(draft);
    VERIFY_RESULT(bytes);
    const Result<Draft> back = decodeDraft(*bytes);
    VERIFY_RESULT(back);
    QVERIFY(back->key == draft.key);
    QCOMPARE(back->revision, draft.revision);
    QCOMPARE(back->base, draft.base);
    QCOMPARE(back->mine, draft.mine);
    QCOMPARE(back->edited, draft.edited);
}

void DraftFolderTest::otherBytesAreRefused()
{
    const QByteArray bytes = encodeDraft(sample(u"s"_s)).value();
    QVERIFY(!decodeDraft({}));
    QVERIFY(!decodeDraft("SessionDeck draft 1\n"));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeDraft(bytes.first(size)));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray broken = bytes;
        broken[at] = char(broken[at] ^ 0xff);
        const Result<Draft> read = decodeDraft(broken); // some bytes may be anything; none may crash it
        QVERIFY(read || !read.error().message.isEmpty());
    }
}

void DraftFolderTest::whatARunLeftIsTakenOver()
{
    {
        Result<DraftFolder> first = DraftFolder::open(path());
        VERIFY_RESULT(first);
        VERIFY_RESULT(first->save(sample(u"a"_s, u"old"_s)));
        VERIFY_RESULT(first->save(sample(u"a"_s, u"new"_s)));
        VERIFY_RESULT(first->save(sample(u"b"_s)));
        VERIFY_RESULT(first->remove(sample(u"b"_s).key));
        VERIFY_RESULT(first->remove(sample(u"never"_s).key));
    }
    Result<DraftFolder> second = DraftFolder::open(path());
    VERIFY_RESULT(second);
    const std::vector<Draft> drafts = second->adopt();
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(drafts[0].mine.messages[0].content, u"new"_s);
    QVERIFY(second->adopt().size() == 1); // they are its own now
}

void DraftFolderTest::whatARunStillHasIsLeftAlone()
{
    Result<DraftFolder> running = DraftFolder::open(path());
    VERIFY_RESULT(running);
    VERIFY_RESULT(running->save(sample(u"a"_s)));
    Result<DraftFolder> other = DraftFolder::open(path());
    VERIFY_RESULT(other);
    QVERIFY(other->adopt().empty());
    QCOMPARE(running->adopt().size(), size_t(1));
}

void DraftFolderTest::filesAreTheOwnersAndTellNothing()
{
    Result<DraftFolder> folder = DraftFolder::open(path());
    VERIFY_RESULT(folder);
    VERIFY_RESULT(folder->save(sample(u"secret-session"_s)));
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
