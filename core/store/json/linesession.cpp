// SPDX-License-Identifier: GPL-3.0-or-later
// How LineStore is opened, and how it reads one session.
#include "core/base/coretext.h"
#include "core/session/expectcheck.h"
#include "core/store/json/linestore.h"
#include "core/store/json/storeaccess.h"

namespace SessionDeck {

Result<std::unique_ptr<SessionStore>> LineStore::open(const QString &path, const LineLayout &layout,
                                                      const OpenOptions &options)
{
    Result<Folder> folder = openStoreFolder(path, layout.writer ? options.mode : AccessMode::ReadOnly);
    if (!folder)
        return fail(folder.error());
    return std::unique_ptr<SessionStore>(new LineStore(std::move(*folder), layout, options));
}

Result<LoadedSession> LineStore::load(const LoadRequest &request)
{
    const Result<QByteArray> name = m_files.locate(request.id);
    if (!name)
        return fail(name.error());
    const QString path = m_files.folder().pathOf(*name);
    Result<QByteArray> bytes = m_files.folder().read(*name);
    if (!bytes)
        return fail(bytes.error().code == ErrorCode::NotFound
                        ? noSuchSession(request.id, m_files.folder().path())
                        : bytes.error());
    const LineText text = splitLines(std::move(*bytes));
    Result<LoadedSession> loaded = m_files.layout().read(text, request);
    if (!loaded)
        return fail(atPlace(loaded.error(), path));
    if (m_files.layout().writer && loaded->session.id != request.id)
        return fail(noSuchSession(request.id, m_files.folder().path()));
    loaded->session.id = request.id;
    loaded->sizeBytes = text.bytes.size();
    if (loaded->health != Health::Ok)
        loaded->reason = QStringLiteral("%1 (%2)").arg(loaded->reason, path);
    if (qint64(loaded->session.messages.size()) == loaded->totalMessages)
        m_bodies.remember(loaded->revision, text);
    return loaded;
}

Result<std::vector<RawPart>> LineStore::raw(const RawRequest &request)
{
    const Result<QByteArray> name = m_files.locate(request.id);
    if (!name)
        return fail(name.error());
    const QString path = m_files.folder().pathOf(*name);
    const Result<FileDescriptor> file = m_files.folder().openFile(*name, O_RDONLY | O_NONBLOCK);
    if (!file)
        return fail(file.error().code == ErrorCode::NotFound
                        ? noSuchSession(request.id, m_files.folder().path())
                        : file.error());
    const qint64 size = std::max<qint64>(m_files.folder().state(*name).size, 0);
    Result<QByteArray> bytes = readBytes(*file, 0, std::clamp<qint64>(request.limit, 0, size), path);
    if (!bytes)
        return fail(bytes.error());
    return std::vector{RawPart{
        .place = path, .bytes = std::move(*bytes), .totalBytes = size, .syntax = QStringLiteral("jsonl")}};
}

} // namespace SessionDeck
