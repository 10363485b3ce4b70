// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentstore.h"

#include "core/base/atomicfile.h"
#include "core/session/expectcheck.h"
#include "core/store/json/documentreading.h"
#include "core/store/json/documentscan.h"
#include "core/store/json/documentwatch.h"
#include "core/store/json/storeaccess.h"

namespace SessionDeck {

namespace {

// An empty store, unless any of its files is there: then what is missing was lost, not never made.
Result<void> makeFiles(const Folder &folder, const DocumentLayout &layout)
{
    for (const char *const name : layout.files) {
        if (folder.state(name).exists())
            return {};
    }
    for (size_t i = 0; i < layout.files.size(); ++i) {
        if (const Result<void> made = createFile(folder, layout.files[i], layout.empty[i]); !made)
            return made;
    }
    return {};
}

} // namespace

DocumentStore::DocumentStore(Folder folder, const DocumentLayout &layout, const OpenOptions &options)
    : m_files(std::move(folder), layout.files),
      m_layout(layout),
      m_capabilities(allowedCapabilities(layout.capabilities(), options.mode, m_files.folder().path())),
      m_busyTimeout(options.busyTimeout)
{
}

Result<std::unique_ptr<SessionStore>> DocumentStore::open(const QString &path, const DocumentLayout &layout,
                                                          const OpenOptions &options)
{
    Result<Folder> folder = openStoreFolder(path, options.mode);
    if (!folder)
        return fail(folder.error());
    if (options.mode == AccessMode::Create) {
        if (const Result<void> made = makeFiles(*folder, layout); !made)
            return fail(made.error());
    }
    return std::unique_ptr<SessionStore>(new DocumentStore(std::move(*folder), layout, options));
}

Result<DocumentIndex> DocumentStore::readAll(std::stop_token stop) const
{
    return readDocuments(m_files, m_layout, m_layout.files.size(), stop);
}

Result<DocumentEditor> DocumentStore::editor() const
{
    if (!m_capabilities.write)
        return fail(ErrorCode::ReadOnly, m_capabilities.readOnlyReason, m_files.folder().path());
    return DocumentEditor(m_files, m_layout, m_busyTimeout);
}

Result<void> DocumentStore::scan(const ScanRequest &request, const ScanSink &sink)
{
    return scanDocuments(m_files, m_layout, request, sink);
}

Result<LoadedSession> DocumentStore::load(const LoadRequest &request)
{
    const Result<DocumentIndex> index = readAll(request.stop);
    if (!index)
        return fail(index.error());
    return loadFrom(*index, request);
}

Result<std::vector<RawPart>> DocumentStore::raw(const RawRequest &request)
{
    const Result<DocumentIndex> index = readAll({});
    if (!index)
        return fail(index.error());
    const DocumentEntry *entry = index->find(request.id);
    if (!entry)
        return fail(noSuchSession(request.id, m_files.folder().path()));
    return rawParts(m_files, *index, *entry, request.limit);
}

Result<StoreStatistics> DocumentStore::statistics(std::stop_token stop)
{
    const Result<DocumentIndex> index = readAll(stop);
    if (!index)
        return fail(index.error());
    return countDocuments(m_files, *index);
}

Result<std::unique_ptr<ChangeSource>> DocumentStore::watch()
{
    return DocumentWatch::open(m_files.folder().path(), m_layout);
}

} // namespace SessionDeck
