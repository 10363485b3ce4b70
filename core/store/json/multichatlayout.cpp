// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/multichatlayout.h"

#include "core/base/coretext.h"
#include "core/session/summarybatch.h"
#include "core/store/json/multichatrecord.h"

namespace SessionDeck {

namespace {

constexpr const char *files[] = {"sessions.json", "messages.json"};
constexpr const char *empty[] = {"{}", "[]"};

// No title, roles, metadata or extra: the origin makes its objects from the records' members and fails on one
// that it does not know.
Capabilities multichatCapabilities()
{
    return {.write = true,
            .append = true,
            .remove = true,
            .watch = true,
            .recipients = true,
            .anyMessageOrder = false,
            .blankTimes = false,
            .blankMessageIds = false,
            .writeRaw = true,
            .moreInRaw = true,
            .goesThroughAll = true};
}

void summarise(const DocumentIndex &index, const DocumentEntry &entry, LineSummary &summary)
{
    SummaryView &numbers = summary.numbers;
    summary.id = entry.id.toUtf8();
    if (index.documents.bytes.size() > 1) {
        numbers.messageCount = qint64(entry.messages.size());
        numbers.sizeBytes = index.sizeBytes(entry);
    }
    if (entry.records.empty()) {
        numbers.health = Health::Orphan;
        summary.reason = CoreText::tr("%1: these messages belong to no session in sessions.json.")
                             .arg(index.documents.paths[1]);
        return;
    }
    const Result<MultichatRecord> record = decodeMultichatRecord(index.element(0, entry.records.back()));
    if (!record) {
        numbers.health = Health::Damaged;
        const JsonRange &place = index.containers[0].elements[size_t(entry.records.back())];
        summary.reason
            = CoreText::tr("%1, byte %2: %3")
                  .arg(index.documents.paths[0], QString::number(place.begin), record.error().message);
        return;
    }
    summary.participants = encodeParticipants(record->session.participants);
    numbers.created = record->session.created;
    numbers.lastActivity = record->session.lastActivity;
    if (numbers.messageCount < 0)
        numbers.messageCount = record->messageCount;
}

} // namespace

const DocumentLayout &multichatLayout()
{
    static const DocumentLayout layout{.name = "multichat",
                                       .files = files,
                                       .empty = empty,
                                       .capabilities = multichatCapabilities,
                                       .index = indexMultichat,
                                       .summarise = summarise,
                                       .read = readMultichat,
                                       .write = writeMultichat,
                                       .append = appendMultichat,
                                       .remove = removeMultichat,
                                       .writeRaw = writeRawMultichat};
    return layout;
}

} // namespace SessionDeck
