// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversationmodel.h"
#include "ui/models/heightindex.h"
#include "ui/models/messagetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace SessionDeck;

namespace {

MessageWindow numbered(qint64 first, int count, qint64 total, const QString &text = QStringLiteral("text"))
{
    MessageWindow window{.first = first, .total = total};
    for (int i = 0; i < count; ++i) {
        const Message message{.ordinal = first + i, .sender = QStringLiteral("Agent-1"), .content = text};
        window.messages.push_back(toShown(message));
    }
    return window;
}

} // namespace

class ConversationModelTest : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreTheWholeConversation();
    void growsAndShrinks();
    void unchangedRowsSayNothing();
    void refreshAsksAgainForWhatIsSeen();
    void memoryStaysBounded();
    void longTextsKeepTheirHead();
    void isSpokenInOneSentence();
    void heightsAddUp();
};

void ConversationModelTest::rowsAreTheWholeConversation()
{
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.insert(numbered(950, 100, 1050));
    QCOMPARE(model.rowCount(), 1050);
    QVERIFY(!model.message(949));
    QVERIFY(!model.index(0).data(ConversationModel::LoadedRole).toBool());
    QCOMPARE(model.message(950)->message.ordinal, 950);
    QCOMPARE(model.index(1049).data(ConversationModel::SenderRole).toString(), QStringLiteral("Agent-1"));
    QVERIFY(!model.message(1050));
    QVERIFY(!model.message(-1));
    QSignalSpy wanted(&model, &ConversationModel::windowWanted);
    model.want(1000, 1049);
    QCOMPARE(wanted.size(), 1); // page 9 is there by half
    QCOMPARE(wanted[0], QVariantList({qint64(900), qint64(100)}));
}

void ConversationModelTest::growsAndShrinks()
{
    ConversationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.insert(numbered(0, 5, 5));
    model.insert(numbered(5, 3, 8));
    QCOMPARE(model.rowCount(), 8);
    model.insert(numbered(0, 2, 2));
    QCOMPARE(model.rowCount(), 2);
    model.insert({.first = 2, .total = 4});
    QVERIFY(!model.message(3)); // not what stood there before
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ConversationModelTest::unchangedRowsSayNothing()
{
    ConversationModel model;
    model.insert(numbered(0, 10, 10));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.insert(numbered(0, 10, 10));
    QCOMPARE(changed.size(), 0);
    model.insert(numbered(4, 2, 10, QStringLiteral("edited")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 4);
    QCOMPARE(changed[0][1].toModelIndex().row(), 5);
}

void ConversationModelTest::refreshAsksAgainForWhatIsSeen()
{
    ConversationModel model;
    model.insert(numbered(0, 1000, 1000));
    model.want(250, 260);
    QSignalSpy wanted(&model, &ConversationModel::windowWanted);
    model.refresh();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], QVariantList({qint64(100), qint64(400)}));
    model.expire();
    QVERIFY(model.message(250)); // shown until the new text is here
    QVERIFY(!model.message(900));
    model.want(250, 260);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1], QVariantList({qint64(100), qint64(300)}));
    model.insert(numbered(100, 300, 1000));
    model.want(250, 260);
    QCOMPARE(wanted.size(), 2);
}

void ConversationModelTest::memoryStaysBounded()
{
    ConversationModel model;
    const QString text(keptUnits, QLatin1Char('x'));
    for (int page = 0; page < 40; ++page) {
        model.insert({.first = page * 100, .total = 4000});
        model.want(page * 100, page * 100 + 10);
        model.insert(numbered(page * 100, 100, 4000, text));
    }
    int loaded = 0;
    for (int row = 0; row < 4000; ++row)
        loaded += model.message(row) ? 1 : 0;
    QVERIFY2(loaded * keptUnits * 2 <= ConversationModel::memoryBudget, qPrintable(QString::number(loaded)));
    QVERIFY(model.message(3999));
}

void ConversationModelTest::longTextsKeepTheirHead()
{
    QString text(keptUnits - 1, QLatin1Char('x'));
    text += QString::fromUtf8("😀😀");
    const ShownMessage shown = toShown({.content = text});
    QVERIFY(shown.isCut());
    QCOMPARE(shown.contentSize, keptUnits + 3);
    QCOMPARE(shown.message.content.size(), keptUnits - 1); // no half of a pair
}

void ConversationModelTest::isSpokenInOneSentence()
{
    const ShownMessage shown = toShown({.sender = QStringLiteral("Agent-4"),
                                        .recipient = QStringLiteral("All"),
                                        .content = QStringLiteral("Hi"),
                                        .timestamp = Timestamp::fromIso(u"2025-09-24T12:51:07Z")});
    const QString spoken = spokenMessage(shown);
    QVERIFY(spoken.startsWith(QStringLiteral("Agent-4 to All, ")));
    QVERIFY(spoken.endsWith(QStringLiteral(", Hi")));
}

void ConversationModelTest::heightsAddUp()
{
    HeightIndex index;
    std::vector<int> plain;
    std::mt19937 random(7);
    for (const int rows : {0, 1, 7, 100, 64, 1000, 999}) {
        index.resize(rows, 10);
        plain.resize(size_t(rows), 10);
        for (int i = 0; i < rows; i += 3) {
            plain[size_t(i)] = int(random() % 50) + 1;
            index.setHeight(i, plain[size_t(i)]);
        }
        qint64 top = 0;
        for (int row = 0; row < rows; ++row) {
            QCOMPARE(index.top(row), top);
            QCOMPARE(index.rowAt(top), row);
            top += plain[size_t(row)];
            QCOMPARE(index.rowAt(top - 1), row);
        }
        QCOMPARE(index.total(), top);
        QCOMPARE(index.rowAt(top + 5), rows - 1);
    }
}

QTEST_GUILESS_MAIN(ConversationModelTest)
#include "tst_conversationmodel.moc"
