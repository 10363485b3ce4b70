// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/deckstore.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/statepanel.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace SessionDeck;

class StoreProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void problems_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("where");
        const QString text = m_place.put("notes.db", "these are notes, no database at all\n");
        const QString zeros = m_place.put("zeros.db", QByteArray(8192, '\0'));
        QDir(m_place.path(".")).mkdir("empty");
        QTest::newRow("missing") << m_place.path("nowhere.db") << "no sessions here"
                                 << "nowhere.db";
        QTest::newRow("not a store") << text << ""
                                     << "notes.db";
        QTest::newRow("full of NULs") << zeros << ""
                                      << "zeros.db";
        QTest::newRow("empty folder") << m_place.path("empty") << ""
                                      << "empty";
        QTest::newRow("nobody listens") << "redis://localhost:1/0"
                                        << "cannot be reached"
                                        << "redis://localhost:1/0";
    }

    void problems()
    {
        QFETCH(QString, uri);
        QFETCH(QString, said);
        QFETCH(QString, where);
        SessionsPage page;
        page.show();
        DeckStore store(parseLocation(uri)->location, {});
        page.showStore(&store);
        store.catalog().start();
        auto *panel = page.findChild<StatePanel *>("statePanel");
        VERIFY_SOON(panel->content().problem);
        QVERIFY(panel->isVisible());
        QVERIFY2(panel->content().title.contains(said), qPrintable(panel->content().title));
        QVERIFY(!panel->content().text.isEmpty());
        QVERIFY2(panel->content().place.contains(where), qPrintable(panel->content().place));
        QCOMPARE(panel->findChildren<QPushButton *>().size(), qsizetype(panel->content().choices.size()));
    }

    void buttonsSayWhatTheyAreFor()
    {
        SessionsPage page;
        page.show();
        QSignalSpy chosen(&page, &SessionsPage::chosen);
        auto *open = page.findChild<QPushButton *>("panelChoice0");
        QVERIFY(open);
        QVERIFY(open->text().contains("Open File"));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<PanelChoice>(), PanelChoice::OpenFile);
    }

    void aStoreThatGoesAwayIsNoLongerShown()
    {
        SessionsPage page;
        page.show();
        auto store
            = std::make_unique<DeckStore>(parseLocation("redis://localhost:1/0")->location, OpenOptions());
        page.showStore(store.get());
        store.reset();
        page.showStore(nullptr);
        QVERIFY(!page.findChild<StatePanel *>("statePanel")->content().problem);
    }

private:
    TemporaryPlace m_place;
};

QTEST_MAIN(StoreProblemsTest)
#include "tst_storeproblems.moc"
