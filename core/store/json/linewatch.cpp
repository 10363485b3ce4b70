// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/linewatch.h"

#include "core/base/coretext.h"

namespace SessionDeck {

namespace {

void addOnce(QStringList &list, const QString &id)
{
    if (!list.contains(id))
        list += id;
}

} // namespace

LineWatch::LineWatch(FolderWatch watch, LineFiles files)
    : m_watch(std::move(watch)), m_files(std::move(files))
{
}

Result<std::unique_ptr<ChangeSource>> LineWatch::open(const QString &path, const LineLayout &layout)
{
    Result<Folder> folder = Folder::open(path);
    if (!folder)
        return fail(folder.error());
    Result<FolderWatch> watch = FolderWatch::open();
    if (!watch)
        return fail(watch.error());
    std::unique_ptr<LineWatch> source(
        new LineWatch(std::move(*watch), LineFiles(std::move(*folder), layout)));
    if (const Result<void> added = source->addFolder({}); !added)
        return fail(added.error());
    const Result<std::vector<QByteArray>> inner
        = layout.nested ? source->m_files.folder().subfolders() : std::vector<QByteArray>();
    for (const QByteArray &name : inner.value_or(std::vector<QByteArray>{})) {
        if (const Result<void> added = source->addFolder(name + '/'); !added)
            return fail(added.error());
    }
    source->noteNames();
    return source;
}

Result<void> LineWatch::addFolder(const QByteArray &folder)
{
    const Result<int> watch = m_watch.add(m_files.folder().pathOf(folder));
    if (!watch)
        return fail(watch.error());
    m_folders[*watch] = folder;
    return {};
}

// Files whose names do not tell: when they are removed, it is too late to look into them.
void LineWatch::noteNames()
{
    const Result<std::vector<QByteArray>> names = m_files.names();
    for (const QByteArray &name : names.value_or(std::vector<QByteArray>{})) {
        if (m_files.layout().idOfName(baseName(name)))
            continue;
        if (const std::optional<QString> id = m_files.idOf(name))
            m_ids.insert(name, *id);
    }
}

void LineWatch::takeFile(const QByteArray &name, StoreChanges &changes)
{
    if (!m_files.layout().isSessionFile(baseName(name)))
        return;
    const bool exists = m_files.folder().state(name).exists();
    std::optional<QString> id = exists ? m_files.idOf(name) : m_files.layout().idOfName(baseName(name));
    if (!exists && m_ids.contains(name))
        id = m_ids.take(name);
    if (!id) {
        changes.rescan = true;
        return;
    }
    if (exists && m_files.layout().idOfName(baseName(name)) != id)
        m_ids.insert(name, *id);
    addOnce(exists ? changes.changed : changes.removed, *id);
}

Result<void> LineWatch::take(const FolderEvent &event, StoreChanges &changes)
{
    const auto folder = m_folders.find(event.watch);
    if (event.lost) {
        changes.rescan = true;
        return {};
    }
    if (folder == m_folders.end())
        return {};
    if (event.folderGone && folder->second.isEmpty())
        return fail(
            ErrorCode::Unreachable,
            CoreText::tr("The folder was deleted, moved or unmounted. Open it again when it is back."),
            m_files.folder().path());
    if (event.folderGone) {
        m_folders.erase(folder);
        changes.rescan = true;
        return {};
    }
    if (!event.isFolder) {
        takeFile(folder->second + event.name, changes);
        return {};
    }
    if (m_files.layout().nested && folder->second.isEmpty()) { // its files may be older than our watch
        changes.rescan = true;
        [[maybe_unused]] const Result<void> added = addFolder(event.name + '/'); // fails if it is gone again
    }
    return {};
}

Result<StoreChanges> LineWatch::wait(std::chrono::milliseconds timeout)
{
    const Result<std::vector<FolderEvent>> events = m_watch.wait(timeout);
    if (!events)
        return fail(events.error());
    StoreChanges changes;
    QByteArray last;
    for (const FolderEvent &event : *events) {
        if (const Result<void> taken = take(event, changes); !taken)
            return fail(taken.error());
    }
    return changes;
}

void LineWatch::interrupt()
{
    m_watch.interrupt();
}

QString LineWatch::method() const
{
    return QStringLiteral("inotify");
}

} // namespace SessionDeck
