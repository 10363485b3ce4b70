// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonllayout.h"

#include "core/store/json/jsonlname.h"

namespace SessionDeck {

namespace {

Capabilities jsonlCapabilities()
{
    return {.write = true,
            .append = true,
            .remove = true,
            .expiry = true,
            .watch = true,
            .title = true,
            .metadata = true,
            .roles = true,
            .recipients = true,
            .messageExtra = true,
            .parents = true,
            .writeRaw = true};
}

} // namespace

const LineLayout &jsonlLayout()
{
    static const LineLayout layout{.name = "jsonl",
                                   .capabilities = jsonlCapabilities,
                                   .nested = false,
                                   .surveys = false,
                                   .isSessionFile = isJsonlName,
                                   .idOfName = idOfJsonlName,
                                   .summarise = summariseJsonl,
                                   .read = readJsonl,
                                   .writer = &jsonlWriter()};
    return layout;
}

} // namespace SessionDeck
