// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/fieldchange.h"
#include "core/session/session.h"

#include <vector>

namespace SessionDeck {

/// The fields in which two messages differ; their places do not count.
std::vector<FieldChange> diffMessages(const Message &before, const Message &after);

/// The fields in which the headers of two sessions differ.
std::vector<FieldChange> diffHeaders(const Session &before, const Session &after);

/// For people: "content", "metadata.tags[2]".
QString fieldName(const QString &field, const JsonPath &path);

} // namespace SessionDeck
