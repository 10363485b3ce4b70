// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"

namespace SessionDeck {

/// Where the children of a container are being read.
struct JsonChildrenRequest
{
    JsonRange container = {};
    qsizetype from = 0; ///< container.begin at first, then JsonChildren::next.
    size_t limit = 0; ///< Children, at most.
};

/// Some children of an object or array, as ranges of the text; elements of an array have no key.
struct JsonChildren
{
    std::vector<JsonMember> members = {};
    qsizetype next = -1; ///< Where to go on; -1: that was all, or all that can be read.
};

/// Reads the next children; time grows with their bytes. Duplicate keys and order are kept.
JsonChildren scanChildren(QByteArrayView text, const JsonChildrenRequest &request);

} // namespace SessionDeck
