// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionmerge.h"

namespace SessionDeck {

/// One of a session's JSON texts in its three versions.
struct JsonVersions
{
    QString field = {};
    JsonText base = {};
    JsonText theirs = {};
    JsonText mine = {};
};

/// What the sides changed in a JSON text, by path.
std::vector<MergeChange> jsonChanges(const JsonVersions &versions);

/// Their JSON text with what was chosen of the changes (all of one text).
JsonText chosenJson(const JsonText &theirs, const std::vector<MergeChange> &changes);

} // namespace SessionDeck
