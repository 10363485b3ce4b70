// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soon.h"
#include "tests/support/temporaryplace.h"
#include "ui/models/deckstore.h"
#include "ui/models/sessioncell.h"
#include "ui/models/sessiontablemodel.h"
#include "ui/panels/sessionheader.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/statepanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace SessionDeck;

namespace {

constexpr int sampleSessions = 60;

// What another program does to the store.
void run(const QString &path, const QStringList &statements)
{
    QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "other");
    other.setDatabaseName(path);
    QVERIFY(other.open());
    for (const QString &statement : statements)
        QVERIFY(QSqlQuery(other).exec(statement));
    other.close();
    other = {};
    QSqlDatabase::removeDatabase("other");
}

template <typename Widget> Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(name);
}

} // namespace

class SessionsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<TemporaryPlace>();
        m_path = m_place->copyData("multichat-sqlite/sessions.db");
        m_page = std::make_unique<SessionsPage>();
        m_page->resize(900, 600);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_store.reset();
    }

    void listsARealStore()
    {
        open(m_path);
        COMPARE_SOON(m_page->table()->model()->rowCount(), sampleSessions);
        COMPARE_SOON(part<QLabel>(*m_page, "matchCount")->text(), QString("60"));
        QVERIFY(!part<StatePanel>(*m_page, "statePanel")->isVisible());
    }

    void filtersCountsAndOffersTheWayBack()
    {
        open(m_path);
        COMPARE_SOON(m_page->table()->model()->rowCount(), sampleSessions);
        auto *line = part<QLineEdit>(*m_page, "searchLine");
        QTest::keyClicks(line, "messages:>=240");
        VERIFY_SOON(m_page->table()->model()->rowCount() > 0
                    && m_page->table()->model()->rowCount() < sampleSessions);
        COMPARE_SOON(part<QLabel>(*m_page, "matchCount")->text(),
                     QString("%1 of 60").arg(m_page->table()->model()->rowCount()));
        QTest::keyClicks(line, " nobody-is-called-so");
        auto *panel = part<StatePanel>(*m_page, "statePanel");
        VERIFY_SOON(panel->isVisible());
        QCOMPARE(panel->content().choices, std::vector{PanelChoice::ClearFilter});
    }

    void saysBelowTheLineWhatIsWrongWithAFilter()
    {
        open(m_path);
        COMPARE_SOON(m_page->table()->model()->rowCount(), sampleSessions);
        QTest::keyClicks(part<QLineEdit>(*m_page, "searchLine"), "messages:many");
        auto *error = part<QLabel>(*m_page, "searchError");
        VERIFY_SOON(error->isVisible());
        QVERIFY2(error->text().contains("many"), qPrintable(error->text()));
        QCOMPARE(m_page->table()->model()->rowCount(), sampleSessions);
    }

    void sortsByTheColumnThatIsClicked()
    {
        open(m_path);
        COMPARE_SOON(m_page->table()->model()->rowCount(), sampleSessions);
        constexpr int messages = 2;
        m_page->table()->header()->setSortIndicator(messages, Qt::DescendingOrder);
        const SessionTableModel *model = m_page->table()->sessions();
        COMPARE_SOON(model->index(0, messages).data().toString(), QString("240"));
        m_page->table()->header()->setSortIndicator(messages, Qt::AscendingOrder);
        COMPARE_SOON(model->index(0, messages).data().toString(), QString("0"));
    }

    void keepsTheSelectedSessionWhileAnotherProgramAddsSome()
    {
        open(m_path);
        COMPARE_SOON(m_page->table()->model()->rowCount(), sampleSessions);
        m_page->table()->selectRow(5);
        const QString id = m_page->table()->currentId();
        run(m_path,
            {"INSERT INTO sessions VALUES ('brand-new', '[\"x\"]', 2e9, 2e9, 0)",
             "INSERT INTO sessions VALUES ('brand-new-2', '[\"x\"]', 2e9, 2e9, 0)"});
        COMPARE_SOON(m_page->table()->model()->rowCount(), sampleSessions + 2);
        QCOMPARE(m_page->table()->currentIndex().row(), 7);
        QCOMPARE(m_page->table()->currentId(), id);
        QCOMPARE(m_page->table()->selectionModel()->selectedRows().size(), 1);
    }

private:
    void open(const QString &path)
    {
        m_store = std::make_unique<DeckStore>(parseLocation(path)->location, OpenOptions());
        m_page->showStore(m_store.get());
        m_store->catalog().start();
    }

    std::unique_ptr<TemporaryPlace> m_place;
    QString m_path;
    std::unique_ptr<DeckStore> m_store;
    std::unique_ptr<SessionsPage> m_page;
};

QTEST_MAIN(SessionsPageTest)
#include "tst_sessionspage.moc"
