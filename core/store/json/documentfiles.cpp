// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentfiles.h"

#include "core/base/atomicfile.h"
#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/base/stopscope.h"
#include "core/store/json/editintent.h"

#include <thread>

namespace SessionDeck {

namespace {

Error overtaken(const QString &path)
{
    return {.code = ErrorCode::Conflict,
            .message
            = CoreText::tr("Another program wrote this file at the same moment. Nothing was changed; try "
                           "again."),
            .place = path};
}

Error missing(const QString &path)
{
    return {.code = ErrorCode::Corrupt,
            .message
            = CoreText::tr("The file is missing, and the store is not complete without it. Restore it from "
                           "a backup; nothing is written until then."),
            .place = CoreText::tr("%1, byte %2").arg(path, QString::number(0))};
}

} // namespace

DocumentFiles::DocumentFiles(Folder folder, std::span<const char *const> names)
    : m_folder(std::move(folder)), m_names(names)
{
}

std::vector<FileState> DocumentFiles::states() const
{
    std::vector<FileState> states;
    for (const char *const name : m_names)
        states.push_back(m_folder.state(name));
    states.push_back(m_folder.state(editIntentName()));
    return states;
}

Result<Documents> DocumentFiles::readOnce(size_t count) const
{
    const Result<EditIntent> intent = readEditIntent(m_folder);
    if (!intent)
        return fail(intent.error());
    Documents documents;
    for (size_t i = 0; i < count; ++i) {
        Result<QByteArray> bytes = readThrough(m_folder, m_names[i], *intent);
        if (!bytes)
            return fail(bytes.error().code == ErrorCode::NotFound ? missing(pathOf(i)) : bytes.error());
        documents.bytes.push_back(std::move(*bytes));
        documents.paths.push_back(pathOf(i));
    }
    return documents;
}

// What was read or missed while somebody wrote says nothing.
Result<Documents> DocumentFiles::read(size_t count) const
{
    constexpr int attempts = 50;
    for (int attempt = 1;; ++attempt) {
        std::vector<FileState> before = states();
        Result<Documents> documents = readOnce(count);
        if (states() == before) {
            if (documents)
                documents->states = std::move(before);
            return documents;
        }
        if (attempt == attempts)
            return fail(ErrorCode::Locked,
                        CoreText::tr("Another program keeps writing these files. Try again later."),
                        m_folder.path());
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

Result<FileDescriptor> DocumentFiles::lock(std::chrono::milliseconds timeout) const
{
    Result<FileDescriptor> lock = m_folder.openFile(".", O_RDONLY | O_DIRECTORY);
    if (!lock)
        return lock;
    if (const Result<void> locked = lockFile(*lock, timeout, m_folder.path()); !locked)
        return fail(locked.error());
    const Result<EditIntent> intent = readEditIntent(m_folder);
    if (!intent)
        return fail(intent.error());
    if (!intent->files.empty()) {
        const Result<void> finished = finishEditIntent(m_folder, *intent);
        if (!finished && finished.error().code != ErrorCode::Conflict)
            return fail(finished.error());
    }
    return lock;
}

// By content, not by time stamps alone: two writes can fall into one tick of the file system's clock.
Result<void> DocumentFiles::verifyUnchanged(const Documents &old) const
{
    for (size_t i = 0; i < old.bytes.size(); ++i) {
        if (const Result<void> wanted = StopScope::check(); !wanted)
            return wanted;
        if (m_folder.state(m_names[i]) != old.states[i])
            return fail(overtaken(pathOf(i)));
        const Result<QByteArray> now = m_folder.read(m_names[i]);
        if (!now || *now != old.bytes[i])
            return fail(overtaken(pathOf(i)));
    }
    return {};
}

Result<void> DocumentFiles::exchangeSeveral(const Documents &old, const std::vector<QByteArray> &fresh) const
{
    std::vector<StagedFile> staged;
    EditIntent intent;
    for (size_t i = fresh.size(); i-- > 0;) {
        if (fresh[i] == old.bytes[i])
            continue;
        if (const Result<void> wanted = StopScope::check(); !wanted)
            return wanted;
        Result<StagedFile> file = StagedFile::write(m_folder, m_names[i], fresh[i]);
        if (!file)
            return fail(file.error());
        intent.files.push_back({.name = m_names[i],
                                .temporary = file->temporaryName(),
                                .oldHash = contentHash({old.bytes[i]}),
                                .newHash = contentHash({fresh[i]})});
        staged.push_back(std::move(*file));
    }
    if (const Result<void> unchanged = verifyUnchanged(old); !unchanged)
        return unchanged;
    if (const Result<void> noted = writeEditIntent(m_folder, intent); !noted)
        return noted;
    for (StagedFile &file : staged)
        file.release(); // theirs is now the intent
    return finishEditIntent(m_folder, intent);
}

Result<void> DocumentFiles::exchange(const Documents &old, const std::vector<QByteArray> &fresh) const
{
    size_t changed = 0;
    size_t which = 0;
    for (size_t i = 0; i < fresh.size(); ++i) {
        if (fresh[i] == old.bytes[i])
            continue;
        ++changed;
        which = i;
    }
    if (changed == 0)
        return {};
    if (changed > 1)
        return exchangeSeveral(old, fresh);
    Result<StagedFile> staged = StagedFile::write(m_folder, m_names[which], fresh[which]);
    if (!staged)
        return fail(staged.error());
    if (const Result<void> unchanged = verifyUnchanged(old); !unchanged)
        return unchanged;
    const Result<void> committed = staged->commit();
    return committed ? m_folder.sync() : committed;
}

} // namespace SessionDeck
