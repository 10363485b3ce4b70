// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace SessionDeck {

/// The translation context of everything that core says to people: `CoreText::tr("…")`.
struct CoreText
{
    Q_DECLARE_TR_FUNCTIONS(CoreText)
};

} // namespace SessionDeck
