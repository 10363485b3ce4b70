// SPDX-License-Identifier: GPL-3.0-or-later
// Many sessions at once: the documents are read, and exchanged, once for all of them.
#include "core/session/expectcheck.h"
#include "core/store/json/documentreading.h"
#include "core/store/json/documentstore.h"

#include <limits>

namespace SessionDeck {

Result<LoadedSession> DocumentStore::loadFrom(const DocumentIndex &index, const LoadRequest &request) const
{
    const DocumentEntry *entry = index.find(request.id);
    Result<LoadedSession> loaded = entry ? m_layout.read(index, *entry, request)
                                         : fail(noSuchSession(request.id, m_files.folder().path()));
    if (loaded && request.withRaw)
        loaded->raw = rawParts(m_files, index, *entry, std::numeric_limits<qint64>::max());
    return loaded;
}

std::vector<Result<LoadedSession>> DocumentStore::loadMany(const LoadManyRequest &request)
{
    if (request.ids.isEmpty())
        return {};
    const Result<DocumentIndex> index = readAll(request.stop);
    if (!index)
        return {size_t(request.ids.size()), fail(index.error())};
    std::vector<Result<LoadedSession>> all;
    all.reserve(size_t(request.ids.size()));
    for (const QString &id : request.ids)
        all.push_back(loadFrom(
            *index, {.id = id, .count = request.count, .withRaw = request.withRaw, .stop = request.stop}));
    return all;
}

std::vector<Result<Revision>> DocumentStore::writeMany(const std::vector<WriteRequest> &requests)
{
    const Result<DocumentEditor> edits = editor();
    return edits ? edits->write(requests)
                 : std::vector<Result<Revision>>(requests.size(), fail(edits.error()));
}

std::vector<Result<void>> DocumentStore::removeMany(const std::vector<RemoveRequest> &requests)
{
    const Result<DocumentEditor> edits = editor();
    return edits ? edits->remove(requests) : std::vector<Result<void>>(requests.size(), fail(edits.error()));
}

} // namespace SessionDeck
