// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryplace.h"
#include "ui/models/storelistmodel.h"
#include "ui/window/storedrop.h"
#include "ui/window/storeopening.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace SessionDeck;

/// What is dropped on a window is opened, and stays where it is.
class StoreDropTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aFileIsOpenedAndNeverMoved();
    void whatCanOnlyBeMovedIsRefused();
    void theHintGoesWithTheMouse();
    void severalThingsAreSeveralStores();

private:
    // True if the window takes what hovers over it, and what is let go there.
    bool hover(Qt::DropActions possible);
    bool drop(Qt::DropActions possible);

    TemporaryPlace m_place;
    QMimeData m_data;
    std::unique_ptr<StoreListModel> m_stores;
    std::unique_ptr<QWidget> m_window;
    StoreDrop *m_hint = nullptr;
    Qt::DropAction m_action = Qt::IgnoreAction; // that the source was told last
};

void StoreDropTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_stores = std::make_unique<StoreListModel>();
    m_hint = new StoreDrop(new StoreOpening(m_stores.get(), m_window.get()), m_window.get());
    m_window->resize(400, 300);
    m_window->show();
    m_data.setUrls({QUrl::fromLocalFile(m_place.put("sessions.db", "not looked into here"))});
}

bool StoreDropTest::hover(Qt::DropActions possible)
{
    QDragEnterEvent event(QPoint(50, 50), possible, &m_data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    m_action = event.dropAction();
    return event.isAccepted();
}

// A drop goes where the mouse has entered last.
bool StoreDropTest::drop(Qt::DropActions possible)
{
    hover(possible);
    QDropEvent event(QPointF(50, 50), possible, &m_data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    m_action = event.dropAction();
    return event.isAccepted();
}

// A file manager that was told "moved" deletes the file.
void StoreDropTest::aFileIsOpenedAndNeverMoved()
{
    QVERIFY(hover(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction));
    QCOMPARE(m_action, Qt::CopyAction);
    QVERIFY(drop(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction));
    QCOMPARE(m_action, Qt::CopyAction);
    QCOMPARE(m_stores->rowCount(), 1);
    QVERIFY(drop(Qt::MoveAction | Qt::LinkAction));
    QCOMPARE(m_action, Qt::LinkAction);
    QCOMPARE(m_stores->rowCount(), 1);
}

void StoreDropTest::whatCanOnlyBeMovedIsRefused()
{
    QVERIFY(!hover(Qt::MoveAction));
    QVERIFY(!m_hint->isVisible());
    QVERIFY(!drop(Qt::MoveAction));
    QCOMPARE(m_stores->rowCount(), 0);
}

void StoreDropTest::theHintGoesWithTheMouse()
{
    QVERIFY(!m_hint->isVisible());
    QVERIFY(hover(Qt::CopyAction));
    QVERIFY(m_hint->isVisible());
    QCOMPARE(m_hint->size(), m_window->size());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!m_hint->isVisible());
    QVERIFY(hover(Qt::CopyAction));
    QVERIFY(drop(Qt::CopyAction));
    QVERIFY(!m_hint->isVisible());
}

void StoreDropTest::severalThingsAreSeveralStores()
{
    m_data.setUrls(
        {QUrl::fromLocalFile(m_place.put("a.db", "x")), QUrl::fromLocalFile(m_place.path("folder"))});
    QVERIFY(drop(Qt::CopyAction));
    QCOMPARE(m_stores->rowCount(), 2);
}

QTEST_MAIN(StoreDropTest)
#include "tst_storedrop.moc"
