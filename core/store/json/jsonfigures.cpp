// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonfigures.h"

#include "core/base/coretext.h"
#include "core/base/diskspace.h"
#include "core/store/json/jsonlayouts.h"

#include <QFile>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr qint64 probeBytes = 4096;

// A regular file: whoever opens a pipe waits for its other end.
bool isData(const Folder &folder, const QByteArray &name)
{
    struct stat status = {};
    return !name.startsWith('.') && (name.endsWith(".jsonl") || name.endsWith(".json"))
        && ::fstatat(folder.descriptor(), name.constData(), &status, 0) == 0 && S_ISREG(status.st_mode);
}

} // namespace

Result<std::unique_ptr<FigureSource>> JsonFigures::open(const StoreLocation &location, const OpenOptions &)
{
    Result<Folder> folder = Folder::open(jsonPlaceOf(location.path).folder);
    if (!folder)
        return fail(folder.error());
    return std::unique_ptr<FigureSource>(new JsonFigures(std::move(*folder)));
}

Result<void> JsonFigures::findFile()
{
    const Result<std::vector<QByteArray>> names = m_folder.files();
    if (!names)
        return fail(names.error());
    const auto found
        = std::ranges::find_if(*names, [this](const QByteArray &name) { return isData(m_folder, name); });
    m_file = found == names->end() ? QByteArray() : *found;
    return {};
}

Result<void> JsonFigures::checkInPlace() const
{
    struct stat opened = {};
    struct stat there = {};
    // The folder that is open may have been moved away or replaced.
    if (::fstat(m_folder.descriptor(), &opened) != 0
        || ::stat(QFile::encodeName(m_folder.path()).constData(), &there) != 0
        || opened.st_ino != there.st_ino || opened.st_dev != there.st_dev)
        return fail(ErrorCode::Unreachable, CoreText::tr("The folder was moved or deleted."),
                    m_folder.path());
    return {};
}

Result<void> JsonFigures::probe()
{
    if (const Result<void> same = checkInPlace(); !same)
        return same;
    if (m_file.isEmpty() || !m_folder.state(m_file).exists()) {
        if (const Result<void> found = findFile(); !found)
            return found;
    }
    if (m_file.isEmpty())
        return {};
    const Result<FileDescriptor> file = m_folder.openFile(m_file, O_RDONLY | O_NONBLOCK);
    if (!file) // gone since: the next probe looks for another one
        return file.error().code == ErrorCode::NotFound ? Result<void>() : fail(file.error());
    const Result<QByteArray> bytes = readBytes(*file, 0, probeBytes, m_folder.pathOf(m_file));
    return bytes ? Result<void>() : fail(bytes.error());
}

Result<FigureSet> JsonFigures::read(FigureDepth, std::stop_token)
{
    FigureSet set;
    if (const std::optional<qint64> free = freeDiskBytes(m_folder.descriptor()))
        set.figures.push_back({"disk_free_bytes", double(*free)});
    return set;
}

} // namespace SessionDeck
