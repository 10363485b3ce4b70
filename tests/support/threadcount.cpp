// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/threadcount.h"

#include <QDir>

namespace SessionDeck {

qsizetype threadCount()
{
    return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace SessionDeck
