// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/draftfolder.h"

#include "core/base/atomicfile.h"
#include "core/base/fileerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>

namespace SessionDeck {

namespace {

constexpr mode_t ownerOnly = 0700;
const QByteArray lockName = "lock";

Result<Folder> ownFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), ownerOnly) != 0 && errno != EEXIST)
        return fail(fileError(errno, path));
    return Folder::open(path);
}

Result<FileDescriptor> lockRun(const Folder &run, int flags)
{
    Result<FileDescriptor> file = run.openFile(lockName, O_RDWR | flags);
    if (!file)
        return file;
    if (const Result<void> locked = lockFile(*file, std::chrono::milliseconds(0), run.path()); !locked)
        return fail(locked.error());
    return file;
}

} // namespace

QString DraftFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sessiondeck/drafts");
}

Result<DraftFolder> DraftFolder::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    Result<Folder> root = ownFolder(path);
    if (!root)
        return fail(root.error());
    Result<Folder> own = ownFolder(path + u"/run-" + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!own)
        return fail(own.error());
    Result<FileDescriptor> lock = lockRun(*own, O_CREAT);
    if (!lock)
        return fail(lock.error());
    return DraftFolder(std::move(*root), std::move(*own), std::move(*lock));
}

DraftFolder::~DraftFolder()
{
    if (!m_lock.isOpen()) // moved from
        return;
    const Result<std::vector<QByteArray>> files = m_own.files();
    if (!files || files->size() != 1) // more than the lock
        return;
    ::unlinkat(m_own.descriptor(), lockName.constData(), 0);
    ::rmdir(QFile::encodeName(m_own.path()).constData());
}

void DraftFolder::adoptFrom(const QByteArray &run)
{
    const Result<Folder> left = Folder::open(m_root.pathOf(run));
    if (!left)
        return;
    const Result<FileDescriptor> lock = lockRun(*left, 0);
    if (!lock) // its program is still running
        return;
    bool empty = true;
    for (const QByteArray &name : left->files().value_or(std::vector<QByteArray>())) {
        if (!isDraftFile(name))
            continue;
        // Not over one that is there: an older run may have left another draft of the same session.
        const bool moved = ::renameat2(left->descriptor(), name.constData(), m_own.descriptor(),
                                       name.constData(), RENAME_NOREPLACE)
            == 0;
        empty = empty && moved;
    }
    if (!empty)
        return;
    for (const QByteArray &name : left->files().value_or(std::vector<QByteArray>()))
        ::unlinkat(left->descriptor(), name.constData(), 0);
    ::rmdir(QFile::encodeName(left->path()).constData());
}

std::vector<KeptDraft> DraftFolder::adopt()
{
    for (const QByteArray &run : m_root.subfolders().value_or(std::vector<QByteArray>())) {
        if (run.startsWith("run-") && m_root.pathOf(run) != m_own.path())
            adoptFrom(run);
    }
    std::vector<KeptDraft> drafts;
    for (const QByteArray &name : m_own.files().value_or(std::vector<QByteArray>())) {
        const Result<QByteArray> bytes = isDraftFile(name) ? m_own.read(name) : Result<QByteArray>();
        if (Result<KeptDraft> draft = bytes ? decodeDraft(*bytes) : Result<KeptDraft>(fail(bytes.error())))
            drafts.push_back(std::move(*draft));
    }
    return drafts;
}

Result<void> DraftFolder::begin(const KeptDraft &draft)
{
    const Result<QByteArray> bytes = encodeDraft(draft);
    if (!bytes)
        return fail(bytes.error());
    return replaceFile(m_own, draftFileName(draft.key), *bytes);
}

Result<void> DraftFolder::add(const DraftKey &key, const std::vector<DraftStep> &steps)
{
    QByteArray bytes;
    for (const DraftStep &step : steps) {
        const Result<QByteArray> one = encodeStep(step);
        if (!one)
            return fail(one.error());
        bytes += *one;
    }
    const QByteArray name = draftFileName(key);
    const Result<FileDescriptor> file = m_own.openFile(name, O_WRONLY | O_APPEND);
    if (!file)
        return fail(file.error());
    if (const Result<void> written = writeBytes(*file, bytes, m_own.pathOf(name)); !written)
        return written;
    if (::fdatasync(file->get()) != 0)
        return fail(fileError(errno, m_own.pathOf(name)));
    return {};
}

Result<void> DraftFolder::remove(const DraftKey &key)
{
    const Result<void> removed = m_own.remove(draftFileName(key));
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    return {};
}

} // namespace SessionDeck
