// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// For what another thread or process has yet to do. QTRY_VERIFY and QTRY_COMPARE ask at least once more after the
// answer was right, so that they fail where others go on working, and give up after five seconds, which a loaded
// machine can need.

namespace SessionDeck {

/// Only a failing test waits that long.
inline constexpr int soonEnough = 60'000;

} // namespace SessionDeck

/// Runs the event loop until the condition has been true once; fails if it does not become true.
#define VERIFY_SOON(condition)                                                                               \
    QVERIFY2(QTest::qWaitFor([&] { return bool(condition); }, SessionDeck::soonEnough), #condition)

/// The same, failing with what the message says then.
#define VERIFY2_SOON(condition, message)                                                                     \
    QVERIFY2(QTest::qWaitFor([&] { return bool(condition); }, SessionDeck::soonEnough), message)

/// Runs the event loop until both are equal, and compares them; for values that stay once they are there.
#define COMPARE_SOON(actual, expected)                                                                       \
    do {                                                                                                     \
        static_cast<void>(                                                                                   \
            QTest::qWaitFor([&] { return (actual) == (expected); }, SessionDeck::soonEnough));                 \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)
