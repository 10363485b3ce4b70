// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/linefiles.h"

#include "core/base/coretext.h"
#include "core/base/fileerror.h"
#include "core/session/expectcheck.h"

#include <cerrno>

namespace SessionDeck {

namespace {

constexpr qint64 firstLook = 4096; // bytes of either end; fits the header and a message or two

} // namespace

QByteArrayView baseName(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf('/') + 1);
}

LineFiles::LineFiles(Folder folder, const LineLayout &layout) : m_folder(std::move(folder)), m_layout(layout)
{
}

Result<std::vector<QByteArray>> LineFiles::names() const
{
    Result<std::vector<QByteArray>> names = m_folder.files();
    if (!names)
        return names;
    std::erase_if(*names, [this](const QByteArray &name) { return !m_layout.isSessionFile(name); });
    if (!m_layout.nested)
        return names;
    const Result<std::vector<QByteArray>> folders = m_folder.subfolders();
    if (!folders)
        return fail(folders.error());
    for (const QByteArray &folder : *folders) {
        const Result<Folder> inner = Folder::open(m_folder.pathOf(folder));
        const Result<std::vector<QByteArray>> files
            = inner ? inner->files() : Result<std::vector<QByteArray>>();
        for (const QByteArray &file : files.value_or(std::vector<QByteArray>{})) {
            if (m_layout.isSessionFile(file))
                names->push_back(folder + '/' + file);
        }
    }
    return names;
}

Result<void> LineFiles::summarise(const QByteArray &name, LineSummary &summary)
{
    const Result<FileDescriptor> file = m_folder.openFile(name, O_RDONLY | O_NONBLOCK);
    if (!file)
        return fail(file.error());
    struct stat status = {};
    if (::fstat(file->get(), &status) != 0)
        return fail(fileError(errno, m_folder.pathOf(name)));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::Corrupt, CoreText::tr("This is no regular file."), m_folder.pathOf(name));
    for (qint64 bytes = firstLook;; bytes *= 16) {
        const Result<LineEnds> ends = m_reader.read(*file, status.st_size, bytes, m_folder.pathOf(name));
        if (!ends)
            return fail(ends.error());
        summary = {};
        if (m_layout.summarise(*ends, summary) || ends->isWhole())
            break;
    }
    summary.numbers.sizeBytes = status.st_size;
    if (status.st_size > Folder::maxReadBytes) {
        summary.numbers.health = Health::Damaged;
        summary.reason = CoreText::tr("The file is larger than 2 GiB, which is more than can be opened.");
    }
    return {};
}

Result<QByteArray> LineFiles::search(const QString &id)
{
    const Result<std::vector<QByteArray>> all = names();
    if (!all)
        return fail(all.error());
    for (const QByteArray &name : *all) {
        std::optional<QString> named = m_layout.idOfName(baseName(name));
        if (!m_layout.writer && named == id)
            return name;
        if (m_layout.writer && !m_searched && (named = idOf(name)))
            remember(*named, name);
    }
    m_searched = true; // from now on only what is remembered counts, lest each new id costs a search
    return m_renamed.contains(id) ? Result<QByteArray>(m_renamed.value(id))
                                  : fail(noSuchSession(id, m_folder.path()));
}

Result<QByteArray> LineFiles::locate(const QString &id)
{
    const QByteArray own = m_layout.writer ? m_layout.writer->nameOf(id) : QByteArray();
    if (!own.isEmpty() && m_folder.state(own).exists())
        return own;
    if (const QByteArray renamed = m_renamed.value(id); !renamed.isEmpty() && idOf(renamed) == id)
        return renamed;
    m_renamed.remove(id);
    if (!own.isEmpty() && m_searched)
        return own;
    const Result<QByteArray> found = search(id);
    return found || own.isEmpty() ? found : Result<QByteArray>(own);
}

std::optional<QString> LineFiles::idOf(const QByteArray &name)
{
    if (!m_layout.writer) // a foreign layout's names are its ids
        return m_layout.idOfName(baseName(name));
    LineSummary summary;
    if (summarise(name, summary) && !summary.id.isEmpty())
        return QString::fromUtf8(summary.id);
    return m_layout.idOfName(baseName(name));
}

void LineFiles::remember(const QString &id, const QByteArray &name)
{
    if (m_layout.writer && m_layout.writer->nameOf(id) != name)
        m_renamed.insert(id, name);
}

} // namespace SessionDeck
