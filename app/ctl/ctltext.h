// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace SessionDeck {

/// The translation context of everything that the command line says to people: `Ctl::tr("…")`.
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace SessionDeck
