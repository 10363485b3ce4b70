// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/freememory.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace SessionDeck {

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace SessionDeck
