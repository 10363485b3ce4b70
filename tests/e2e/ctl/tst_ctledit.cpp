// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"
#include "tests/support/temporaryplace.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace SessionDeck;
using namespace Qt::StringLiterals;

namespace {

// Metadata with white space, a doubled key and a number that no double holds.
const QByteArray stored = R"({"sessiondeck":1,"id":"s","title":"old","participants":["A"],"metadata":)"
                          R"({"big": 9007199254740993,  "n":1.50, "n":2},"messages":2})"
                          "\n"
                          R"({"id":"m1","sender":"A","content":"one","extra":{"q" : 1},"ordinal":0})"
                          "\n"
                          R"({"id":"m2","sender":"A","content":"two","ordinal":1})"
                          "\n";

} // namespace

/// `edit`, with scripts for editors.
class CtlEditTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesBackWhatWasChanged();
    void leavingItAsItIsChangesNoByte();
    void anotherIdRenames();
    void refusesWhatIsNoSessionAndSaysWhere();
    void refusesWhenOthersWereFaster();
    void refusesWhenTheEditorFails();

private:
    CtlRun edit(const QString &script);
    QByteArray bytes() const
    {
        return readFile(m_store + u"/s.jsonl"_s);
    }
    // The file that the program says it kept; empty: none.
    static QString keptFile(const CtlRun &run)
    {
        static const QRegularExpression file(u"kept in (/[^;]+);"_s);
        return file.match(QString::fromUtf8(run.errors)).captured(1);
    }

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_store;
};

void CtlEditTest::init()
{
    m_place = std::make_unique<TemporaryPlace>();
    m_store = m_place->path(u"store"_s);
    m_place->put(u"store/s.jsonl"_s, stored);
}

CtlRun CtlEditTest::edit(const QString &script)
{
    const QString editor = m_place->put(u"editor"_s, "#!/bin/sh\n" + script.toUtf8() + '\n');
    QFile::setPermissions(editor, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = ctlEnvironment();
    environment.insert(u"VISUAL"_s, editor);
    environment.insert(u"CTL"_s, ctlProgram());
    environment.insert(u"STORE"_s, m_store);
    return ctl({u"edit"_s, m_store, u"s"_s}, {}, environment);
}

void CtlEditTest::writesBackWhatWasChanged()
{
    const CtlRun run = edit(uR"(sed -i 's/"one"/"edited"/; s/"n": 2/"n": 3/' "$1")"_s);
    VERIFY_CODE(run, 0);
    QVERIFY(run.output.contains("revision"));
    const QByteArray after = bytes();
    QVERIFY(after.contains(R"("content":"edited")"));
    QVERIFY2(after.contains(R"({"big": 9007199254740993,  "n":1.50, "n":3})"), after);
    QVERIFY(after.contains(R"({"q" : 1})"));
    QVERIFY(keptFile(run).isEmpty());
}

void CtlEditTest::leavingItAsItIsChangesNoByte()
{
    const QDateTime before = QFileInfo(m_store + u"/s.jsonl"_s).lastModified();
    const CtlRun run = edit(u"touch \"$1\""_s);
    VERIFY_CODE(run, 0);
    QCOMPARE(bytes(), stored);
    QCOMPARE(QFileInfo(m_store + u"/s.jsonl"_s).lastModified(), before);
}

void CtlEditTest::anotherIdRenames()
{
    const CtlRun run = edit(uR"(sed -i '0,/"id": "s"/s//"id": "other"/' "$1")"_s);
    VERIFY_CODE(run, 0);
    QVERIFY(!QFileInfo::exists(m_store + u"/s.jsonl"_s));
    QVERIFY(readFile(m_store + u"/other.jsonl"_s).contains(R"("content":"two")"));
}

void CtlEditTest::refusesWhatIsNoSessionAndSaysWhere()
{
    const CtlRun run = edit(uR"(sed -i 's/"old"/"old" oops/' "$1")"_s);
    VERIFY_CODE(run, 5);
    QVERIFY2(run.errors.contains("line 3, column"), run.errors);
    QCOMPARE(bytes(), stored);
    QVERIFY(readFile(keptFile(run)).contains("oops"));
    QFile::remove(keptFile(run));
}

void CtlEditTest::refusesWhenOthersWereFaster()
{
    const CtlRun run
        = edit(uR"("$CTL" append "$STORE" s --sender B meanwhile && sed -i 's/"one"/"edited"/' "$1")"_s);
    VERIFY_CODE(run, 3);
    QVERIFY(bytes().contains("meanwhile"));
    QVERIFY(!bytes().contains("edited"));
    QVERIFY(readFile(keptFile(run)).contains("edited"));
    QFile::remove(keptFile(run));
}

void CtlEditTest::refusesWhenTheEditorFails()
{
    const CtlRun run = edit(u"sed -i 's/one/1/' \"$1\"; exit 1"_s);
    VERIFY_CODE(run, 1);
    QCOMPARE(bytes(), stored);
    QVERIFY(readFile(keptFile(run)).contains("\"1\""));
    QFile::remove(keptFile(run));
}

QTEST_GUILESS_MAIN(CtlEditTest)
#include "tst_ctledit.moc"
