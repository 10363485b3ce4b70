// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/capabilities.h"

#include "core/base/coretext.h"

namespace SessionDeck {

QString openedForReading()
{
    return CoreText::tr("The store was opened for reading only.");
}

bool isReadOnly(const Capabilities &store)
{
    return !store.readOnlyReason.isEmpty() && store.readOnlyReason != openedForReading();
}

} // namespace SessionDeck
