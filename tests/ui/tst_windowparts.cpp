// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "ui/models/rowtexts.h"
#include "ui/models/searchoperators.h"
#include "ui/models/sessioncolumns.h"
#include "ui/models/storetexts.h"
#include "ui/panels/inspectorstate.h"
#include "ui/window/fuzzymatch.h"
#include "ui/window/semanticcolors.h"
#include "ui/window/theme.h"

#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace SessionDeck;

namespace {

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class WindowPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void textsAreReadableOnEverySurface()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            const SemanticColors colors = semanticColors(palette);
            for (const QPalette::ColorRole ground :
                 {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
                for (const QColor &text : {colors.error, colors.muted, palette.color(QPalette::Text)})
                    QVERIFY2(contrast(text, palette.color(ground)) >= 4.5, qPrintable(text.name()));
                for (const QColor &sign : {colors.ok, colors.warning, colors.accent})
                    QVERIFY2(contrast(sign, palette.color(ground)) >= 3, qPrintable(sign.name()));
            }
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                    >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::BrightText), palette.color(QPalette::Link)) >= 4.5);
        }
    }

    void nothingIsTriedAgainBeforeTheFirstAnswer()
    {
        InspectorState state;
        state.setVisible(true);
        const auto *retry = state.findChild<QPushButton *>("retry");
        QVERIFY(!retry->isVisible());
        state.showError("It cannot be read", "No such file");
        QVERIFY(retry->isVisible());
    }

    void fuzzyMatchingPrefersBeginningsOfWords()
    {
        QVERIFY(fuzzyScore(u"of", u"Open File") > fuzzyScore(u"of", u"Copy of it all"));
        QVERIFY(fuzzyScore(u"rec", u"Reconnect") > fuzzyScore(u"rec", u"Remove the cat"));
        QCOMPARE(fuzzyScore(u"xyz", u"Reconnect"), -1);
        QCOMPARE(fuzzyScore(u"", u"Reconnect"), 0);
    }

    void theTokenIsTheWordBeforeTheCursor()
    {
        QCOMPARE(tokenAt("abc part", 8).text, QString("part"));
        QCOMPARE(tokenAt("abc -part", 9).text, QString("part"));
        QCOMPARE(tokenAt("abc part", 8).begin, 4);
        QCOMPARE(tokenAt("one two", 3).end, 3);
        QCOMPARE(tokenAt("\"two words", 10).begin, 0);
        QCOMPARE(tokenAt("", 0).text, QString());
    }

    void aPartialCountIsNeverShownAsFinal()
    {
        StoreState state;
        state.location = {.driver = "sqlite", .layout = "multichat", .path = "/x.db"};
        state.sessions = 12000;
        state.progress = {.scanned = 12000, .total = 84310};
        state.phase = StorePhase::Scanning;
        QVERIFY(storeLine(state, {}).contains(QString::fromUtf8("12\u202f000 of 84\u202f310")));
        state.phase = StorePhase::Cancelled;
        QVERIFY(storeLine(state, {}).contains("partial"));
        state.phase = StorePhase::Live;
        QVERIFY(!storeLine(state, {}).contains("partial"));
    }

    void anUnreachableStoreCountsDown()
    {
        StoreState state;
        state.phase = StorePhase::Offline;
        state.error.code = ErrorCode::Unreachable;
        state.retryAt = Timestamp::fromMicroseconds(8'500'000);
        QCOMPARE(storeLine(state, Timestamp::fromMicroseconds(0)), QString("unreachable, retry in 8 s"));
        QCOMPARE(storeLine(state, Timestamp::fromMicroseconds(8'400'000)),
                 QString("unreachable, retrying now"));
    }

    void copiedRowsArePlainNumbersAndFullTimes()
    {
        Catalog catalog;
        catalog.upsert({.id = "a\tb",
                        .participants = R"(["x"])",
                        .messageCount = 1234,
                        .lastActivity = Timestamp::fromMicroseconds(1'500'000)});
        const CatalogView view = computeView(catalog.snapshot(), {}, {}).value();
        const QStringList lines = rowsAsText(view, {{.first = 0, .last = 0}}, {0, 2, 4}).split('\n');
        QCOMPARE(lines.at(0), QString("Session\tMessages\tLast activity"));
        QCOMPARE(lines.at(1).count('\t'), 2); // the tab of the id is no separator
        QVERIFY(lines.at(1).endsWith("\t1234\t1970-01-01T00:00:01.500000Z"));
        QCOMPARE(idsAsText(view, {{.first = 0, .last = 0}}), QString("a\tb"));
    }

    void typingFindsTheNextNameAndWraps()
    {
        Catalog catalog;
        for (const char *id : {"alpha", "beta", "Bravo"})
            catalog.upsert({.id = id});
        const CatalogView view
            = computeView(catalog.snapshot(), {.field = SortField::Id, .order = Qt::AscendingOrder}, {})
                  .value();
        QCOMPARE(findRow(view, "b", 0), 1);
        QCOMPARE(findRow(view, "b", 2), 2);
        QCOMPARE(findRow(view, "a", 2), 0);
        QCOMPARE(findRow(view, "z", 0), -1);
    }
};

QTEST_MAIN(WindowPartsTest)
#include "tst_windowparts.moc"
