// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/documentreading.h"

#include "core/base/coretext.h"
#include "core/store/json/storefacts.h"

#include <thread>

namespace SessionDeck {

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

std::vector<RawPart> rawParts(const DocumentFiles &files, const DocumentIndex &index,
                              const DocumentEntry &entry, qint64 limit)
{
    std::vector<RawPart> parts;
    qint64 left = std::max<qint64>(limit, 0);
    const auto add = [&](size_t document, const std::vector<qsizetype> &elements) {
        RawPart part{.place = files.pathOf(document), .syntax = QStringLiteral("json")};
        for (const qsizetype place : elements) {
            const QByteArrayView text = index.element(document, place);
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
    add(0, entry.records);
    add(1, entry.messages);
    return parts;
}

StoreStatistics countDocuments(const DocumentFiles &files, const DocumentIndex &index)
{
    StoreStatistics found{.sessions = 0, .messages = 0, .bytes = 0};
    qint64 orphans = 0;
    for (const DocumentEntry &entry : index.entries) {
        found.sessions += entry.records.empty() ? 0 : 1;
        found.messages += qint64(entry.messages.size());
        orphans += entry.records.empty() ? qint64(entry.messages.size()) : 0;
    }
    qint64 largest = 0;
    for (const QByteArray &bytes : index.documents.bytes) {
        found.bytes += bytes.size();
        largest = std::max<qint64>(largest, bytes.size());
    }
    found.facts = {numberFact("files", CoreText::tr("Files"), qint64(index.documents.bytes.size())),
                   byteFact("largest_file_bytes", CoreText::tr("Largest file"), largest),
                   numberFact("orphan_messages", CoreText::tr("Messages without a session"), orphans),
                   numberFact("damaged", CoreText::tr("Damaged"), qint64(index.damage.size())),
                   diskFreeFact(files.folder())};
    return found;
}

} // namespace SessionDeck
