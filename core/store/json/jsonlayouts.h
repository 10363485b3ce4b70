// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"
#include "core/store/sessionstore.h"

#include <optional>
#include <span>

namespace SessionDeck {

/// A path that may hold a store: a folder, and the file in it that was named, if one was.
struct JsonPlace
{
    QString folder = {};
    QString file = {}; ///< Name without folder; empty: the folder was named.
};

/// One layout of the JSON driver.
struct JsonLayout
{
    const char *name;
    /// Why the content of the place is of this layout, for people; nothing if it is not.
    std::optional<QString> (*detect)(const JsonPlace &place);
    /// What detection looks for, for the message when nothing was found.
    const char *lookedFor;
    Result<std::unique_ptr<SessionStore>> (*open)(const JsonPlace &place, const OpenOptions &options);
};

/// All of them, our own first. A new layout is one entry here.
std::span<const JsonLayout> jsonLayouts();

JsonPlace jsonPlaceOf(const QString &path);

} // namespace SessionDeck
