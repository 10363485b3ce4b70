// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

/// Fails the test with the error's own words if a Result holds one.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(checked.has_value(),                                                                        \
                 checked.has_value() ? "" : qPrintable(SessionDeck::describe(checked.error())));             \
    } while (false)
