// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/medium.h"

#include <QRandomGenerator>

namespace SessionDeck {

/// Changes a medium as damage, a faulty program or a hostile one could: one place at a time, behind the
/// driver's back. The same seed does the same to the same medium.
class Vandal
{
public:
    explicit Vandal(quint32 seed) : m_random(seed)
    {
    }

    /// Changes one file, one cell or one key, and returns what was done, for people who read a failing test.
    QString strike(Medium &medium);

private:
    struct Splice
    {
        quint32 place = 0; ///< Which file, cell or key: modulo their number.
        quint32 at = 0; ///< Where in its bytes: modulo their number.
        quint32 cut = 0; ///< So many bytes go.
        QByteArray inserted = {};
    };

    Splice next();
    static QString strikeFile(Medium &medium, const Splice &splice);
    static QString strikeCell(Medium &medium, const Splice &splice);
    static QString strikeKey(Medium &medium, const Splice &splice);

    QRandomGenerator m_random;
};

} // namespace SessionDeck
