// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"

namespace SessionDeck {

/// The layout of the origin's applications: sessions.json (object by id) and messages.json (one array).
const DocumentLayout &multichatLayout();

/// Parts of the layout that others of its files use.
Result<DocumentIndex> indexMultichat(Documents documents, std::stop_token stop);
Result<LoadedSession> readMultichat(const DocumentIndex &index, const DocumentEntry &entry,
                                    const LoadRequest &request);
Result<DocumentEdit> writeMultichat(const DocumentIndex &index, const DocumentEntry *entry,
                                    const Session &session);
Result<DocumentEdit> appendMultichat(const DocumentIndex &index, const DocumentEntry &entry,
                                     const std::vector<Message> &messages);
Result<DocumentEdit> removeMultichat(const DocumentIndex &index, const DocumentEntry &entry);
Result<DocumentEdit> writeRawMultichat(const DocumentIndex &index, const DocumentEntry *entry,
                                       const RawWrite &request);

/// The order in which the origin shows messages that stand in the file with these times: by time, and in the
/// file's order where times are equal. A message without time stays behind the one before it.
std::vector<size_t> multichatOrder(const std::vector<Timestamp> &times);

} // namespace SessionDeck
