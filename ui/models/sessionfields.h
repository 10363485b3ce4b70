// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"
#include "ui/models/jsonnode.h"
#include "ui/models/shownmessage.h"

namespace SessionDeck {

/// What the model knows of a session, as a JSON object for the tree.
QByteArray sessionFields(const LoadedSession &session);

/// The same of a message; only the head of a long text.
QByteArray messageFields(const ShownMessage &shown);

/// The texts that the metadata tree shows. shown: the message that is selected, or null.
std::vector<JsonRoot> metadataRoots(const LoadedSession &session, const ShownMessage *shown);

} // namespace SessionDeck
