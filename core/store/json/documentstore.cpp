// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentstore.h"

#include "core/base/atomicfile.h"
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/json/documentwatch.h"
#include "core/store/json/storeaccess.h"
#include "core/store/json/storefacts.h"

#include <thread>

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

Result<DocumentIndex> readDocuments(const DocumentFiles &files, const DocumentLayout &layout, size_t count,
                                    std::stop_token stop)
{
    constexpr int attempts = 40;
    for (int attempt = 1;; ++attempt) {
        Result<Documents> documents = files.read(count);
        if (!documents)
            return fail(documents.error());
        const std::vector<FileState> states = documents->states;
        Result<DocumentIndex> index = layout.index(std::move(*documents), stop);
        if (index || index.error().code != ErrorCode::Corrupt || attempt == attempts)
            return index;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (files.states() == states)
            return index;
    }
}

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

Result<LoadedSession> DocumentStore::load(const LoadRequest &request)
{
    const Result<DocumentIndex> index = readAll(request.stop);
    if (!index)
        return fail(index.error());
    const DocumentEntry *entry = index->find(request.id);
    return entry ? m_layout.read(*index, *entry, request)
                 : fail(noSuchSession(request.id, m_files.folder().path()));
}

Result<std::vector<RawPart>> DocumentStore::raw(const RawRequest &request)
{
    const Result<DocumentIndex> index = readAll({});
    if (!index)
        return fail(index.error());
    const DocumentEntry *entry = index->find(request.id);
    if (!entry)
        return fail(noSuchSession(request.id, m_files.folder().path()));
    std::vector<RawPart> parts;
    qint64 left = std::max<qint64>(request.limit, 0);
    const auto add = [&](size_t document, const std::vector<qsizetype> &elements) {
        RawPart part{.place = m_files.pathOf(document), .syntax = QStringLiteral("json")};
        for (const qsizetype place : elements) {
            const QByteArrayView text = index->element(document, place);
            const QByteArrayView gap = part.totalBytes > 0 ? ",\n" : "";
            part.bytes += gap.first(std::min<qint64>(left, gap.size()));
            left -= std::min<qint64>(left, gap.size());
            part.bytes += text.first(std::min<qint64>(left, text.size()));
            left -= std::min<qint64>(left, text.size());
            part.totalBytes += gap.size() + text.size();
        }
        if (!elements.empty())
            parts.push_back(std::move(part));
    };
    add(0, entry->records);
    add(1, entry->messages);
    return parts;
}

Result<StoreStatistics> DocumentStore::statistics(std::stop_token stop)
{
    const Result<DocumentIndex> index = readAll(stop);
    if (!index)
        return fail(index.error());
    StoreStatistics found{.sessions = 0, .messages = 0, .bytes = 0};
    qint64 orphans = 0;
    for (const DocumentEntry &entry : index->entries) {
        found.sessions += entry.records.empty() ? 0 : 1;
        found.messages += qint64(entry.messages.size());
        orphans += entry.records.empty() ? qint64(entry.messages.size()) : 0;
    }
    qint64 largest = 0;
    for (const QByteArray &bytes : index->documents.bytes) {
        found.bytes += bytes.size();
        largest = std::max<qint64>(largest, bytes.size());
    }
    found.facts = {numberFact("files", CoreText::tr("Files"), qint64(index->documents.bytes.size())),
                   numberFact("largest_file_bytes", CoreText::tr("Largest file"), largest),
                   numberFact("orphan_messages", CoreText::tr("Messages without a session"), orphans),
                   numberFact("damaged", CoreText::tr("Damaged"), qint64(index->damage.size())),
                   diskFreeFact(m_files.folder())};
    return found;
}

Result<std::unique_ptr<ChangeSource>> DocumentStore::watch()
{
    return DocumentWatch::open(m_files.folder().path(), m_layout);
}

} // namespace SessionDeck
