// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// For what another thread or process has yet to do. QTRY_VERIFY and QTRY_COMPARE ask at least once more after
// the answer was right, so that they fail where others go on working, and give up after five seconds, which a
// loaded machine can need.

namespace SessionDeck {

/// Only a failing test waits that long (milliseconds).
inline constexpr int soonEnough = 60'000;

/// Runs the event loop until the condition is true. In steps, so that what comes right behind it has come as
/// well.
template <typename Condition> bool comesTrue(Condition condition)
{
    constexpr int step = 50;
    for (int waited = 0; !condition(); waited += step) {
        if (waited >= soonEnough)
            return false;
        QTest::qWait(step);
    }
    return true;
}

} // namespace SessionDeck

/// Runs the event loop until the condition has been true once; fails if it does not become true.
#define VERIFY_SOON(condition) QVERIFY2(SessionDeck::comesTrue([&] { return bool(condition); }), #condition)

/// The same, failing with what the message says then.
#define VERIFY2_SOON(condition, message)                                                                     \
    QVERIFY2(SessionDeck::comesTrue([&] { return bool(condition); }), message)

/// Runs the event loop until both are equal, and compares them; for values that stay once they are there.
#define COMPARE_SOON(actual, expected)                                                                       \
    do {                                                                                                     \
        static_cast<void>(SessionDeck::comesTrue([&] { return (actual) == (expected); }));                   \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)
