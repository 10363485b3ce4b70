// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/documentlayout.h"

namespace SessionDeck {

/// Reads and indexes the first `count` documents. A file that another program is just writing looks
/// truncated; so what cannot be parsed is read again until it stays as it is. Corrupt, Cancelled.
Result<DocumentIndex> readDocuments(const DocumentFiles &files, const DocumentLayout &layout, size_t count,
                                    std::stop_token stop);

/// The stored bytes of a session, a part per document, of at most `limit` bytes together.
std::vector<RawPart> rawParts(const DocumentFiles &files, const DocumentIndex &index,
                              const DocumentEntry &entry, qint64 limit);

/// What documents that were read as a whole add up to.
StoreStatistics countDocuments(const DocumentFiles &files, const DocumentIndex &index);

} // namespace SessionDeck
