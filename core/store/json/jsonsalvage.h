// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"

namespace SessionDeck {

/// What can be read of a damaged JSON array or object of objects.
struct SalvagedJson
{
    std::vector<JsonRange> elements
        = {}; ///< As in ContainerText: objects, or members of which they are values.
    std::vector<JsonRange> lost = {}; ///< Bytes that belong to none of them, apart from what separates them.
};

/// Finds the elements of a container of objects on both sides of whatever damage there is: after a fault it
/// looks for the next place where an element stands that the caller recognises. `container` is Array or
/// Object. Time grows with the text, also for text that was made to prevent that.
SalvagedJson salvageElements(QByteArrayView text, JsonType container,
                             bool (*recognise)(QByteArrayView text, const JsonRange &object));

} // namespace SessionDeck
