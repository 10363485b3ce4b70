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

void returnLargeBlocks()
{
#ifdef __GLIBC__
    // Setting it also keeps the library from raising it by itself after the first free.
    mallopt(M_MMAP_THRESHOLD, 64 * 1024);
#endif
}

} // namespace SessionDeck
