// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentwatch.h"

#include "core/base/coretext.h"
#include "core/store/json/documentreading.h"
#include "core/store/json/editintent.h"

#include <algorithm>

namespace SessionDeck {

namespace {

QHash<QString, QByteArray> tokensOf(const DocumentIndex &index)
{
    QHash<QString, QByteArray> tokens;
    tokens.reserve(qsizetype(index.entries.size()));
    for (const DocumentEntry &entry : index.entries)
        tokens.insert(entry.id, index.revision(entry).token);
    return tokens;
}

} // namespace

DocumentWatch::DocumentWatch(FolderWatch watch, DocumentFiles files, const DocumentLayout &layout)
    : m_watch(std::move(watch)), m_files(std::move(files)), m_layout(layout)
{
    if (const Result<DocumentIndex> index = readDocuments(m_files, m_layout, m_layout.files.size(), {})) {
        m_known = tokensOf(*index);
        m_readable = true;
    }
}

Result<std::unique_ptr<ChangeSource>> DocumentWatch::open(const QString &path, const DocumentLayout &layout)
{
    Result<Folder> folder = Folder::open(path);
    if (!folder)
        return fail(folder.error());
    Result<FolderWatch> watch = FolderWatch::open();
    if (!watch)
        return fail(watch.error());
    if (const Result<int> added = watch->add(path); !added)
        return fail(added.error());
    return std::unique_ptr<ChangeSource>(
        new DocumentWatch(std::move(*watch), DocumentFiles(std::move(*folder), layout.files), layout));
}

// Whether one of the files may say something else now.
Result<bool> DocumentWatch::concerns(const std::vector<FolderEvent> &events) const
{
    bool found = false;
    for (const FolderEvent &event : events) {
        if (event.folderGone)
            return fail(
                ErrorCode::Unreachable,
                CoreText::tr("The folder was deleted, moved or unmounted. Open it again when it is back."),
                m_files.folder().path());
        const bool ours
            = std::ranges::any_of(m_layout.files, [&](const char *name) { return event.name == name; });
        found = found || ours || event.lost || event.name == editIntentName();
    }
    return found;
}

StoreChanges DocumentWatch::compare()
{
    const Result<DocumentIndex> index = readDocuments(m_files, m_layout, m_layout.files.size(), {});
    StoreChanges changes;
    if (!index || !m_readable) {
        changes.rescan = true; // the scan will say what is wrong, or list all that is readable again
        m_readable = index.has_value();
        m_known = index ? tokensOf(*index) : QHash<QString, QByteArray>();
        return changes;
    }
    QHash<QString, QByteArray> now = tokensOf(*index);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (m_known.take(it.key()) != it.value())
            changes.changed += it.key();
    }
    changes.removed = m_known.keys();
    m_known = std::move(now);
    return changes;
}

Result<StoreChanges> DocumentWatch::wait(std::chrono::milliseconds timeout)
{
    const Result<std::vector<FolderEvent>> events = m_watch.wait(timeout);
    if (!events)
        return fail(events.error());
    const Result<bool> written = concerns(*events);
    if (!written)
        return fail(written.error());
    return *written ? compare() : StoreChanges{};
}

void DocumentWatch::interrupt()
{
    m_watch.interrupt();
}

QString DocumentWatch::method() const
{
    return QStringLiteral("inotify");
}

} // namespace SessionDeck
