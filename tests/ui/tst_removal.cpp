// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultedstore.h"
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "tests/support/testresult.h"
#include "ui/panels/inspector.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace SessionDeck;

/// What the inspector says of a session that goes away while it is shown.
class RemovalTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void ourOwnDeleteIsNotAnotherPrograms();
    void anotherProgramsDeleteIs();
    void whatComesBackIsNotGone();

private:
    std::unique_ptr<SessionStore> open(const StoreOpener &opener) const;
    QString notice() const;
    QToolButton *undo() const;

    TemporaryPlace m_place;
    StoreLocation m_location;
    std::unique_ptr<AsyncStore> m_reader;
    std::unique_ptr<Inspector> m_inspector;
};

std::unique_ptr<SessionStore> RemovalTest::open(const StoreOpener &opener) const
{
    Result<OpenedStore> opened = opener(m_location, {.mode = AccessMode::Create});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

QString RemovalTest::notice() const
{
    const auto *notice = m_inspector->findChild<QWidget *>("notice");
    return notice->isVisible() ? notice->findChild<QLabel *>()->text() : QString();
}

QToolButton *RemovalTest::undo() const
{
    return m_inspector->findChild<QWidget *>("notice")->findChild<QToolButton *>("noticeAction");
}

void RemovalTest::init()
{
    m_inspector.reset();
    m_reader.reset();
    qputenv("XDG_DATA_HOME", m_place.path(QString(QTest::currentTestFunction()) + "-data").toUtf8());
    m_location = {.driver = "sqlite",
                  .layout = "native",
                  .path = m_place.path(QString(QTest::currentTestFunction()) + ".db")};
    const Session session{.id = "s", .title = "Talk", .messages = {{.id = "m", .content = "word"}}};
    VERIFY_RESULT(open(openStore)->write(session, Expect::absent()));
    m_reader = std::make_unique<AsyncStore>(m_location, OpenOptions());
    m_inspector = std::make_unique<Inspector>();
    m_inspector->show();
    m_inspector->showSession(m_reader.get(), "s");
    COMPARE_SOON(m_inspector->staged()->address().id, QString("s"));
    VERIFY_SOON(m_inspector->findChild<QWidget *>("sessionTitle")->isVisible());
}

void RemovalTest::ourOwnDeleteIsNotAnotherPrograms()
{
    VERIFY_RESULT(open(vaultedOpener({.program = "window"}))->remove("s", Expect::anything()));
    m_inspector->sessionsChanged({"s"});
    VERIFY2_SOON(notice().startsWith("Deleted with SessionDeck."), qPrintable(notice()));
    QSignalSpy wanted(m_inspector.get(), &Inspector::undoWanted);
    QVERIFY(undo()->isVisible());
    QTest::mouseClick(undo(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const auto version = wanted.at(0).at(0).value<Version>();
    QCOMPARE(version.session, QString("s"));
    QCOMPARE(version.origin, ChangeOrigin::Delete);
    QVERIFY(version.gone);
}

void RemovalTest::anotherProgramsDeleteIs()
{
    VERIFY_RESULT(open(openStore)->remove("s", Expect::anything()));
    m_inspector->sessionsChanged({"s"});
    VERIFY2_SOON(notice().startsWith("Removed by another program."), qPrintable(notice()));
    QVERIFY(!undo()->isVisible());
}

// Ours was before; the last word is that of another program.
void RemovalTest::whatComesBackIsNotGone()
{
    const std::unique_ptr<SessionStore> ours = open(vaultedOpener({.program = "window"}));
    const Session session{.id = "s", .title = "Talk", .messages = {{.id = "m", .content = "word"}}};
    VERIFY_RESULT(ours->remove("s", Expect::anything()));
    m_inspector->sessionsChanged({"s"});
    VERIFY_SOON(!notice().isEmpty());
    VERIFY_RESULT(ours->write(session, Expect::absent()));
    m_inspector->sessionsChanged({"s"});
    VERIFY2_SOON(notice().isEmpty(), qPrintable(notice()));
    VERIFY_RESULT(open(openStore)->remove("s", Expect::anything()));
    m_inspector->sessionsChanged({"s"});
    VERIFY2_SOON(notice().startsWith("Removed by another program."), qPrintable(notice()));
}

QTEST_MAIN(RemovalTest)
#include "tst_removal.moc"
