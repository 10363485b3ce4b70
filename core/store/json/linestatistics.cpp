// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/store/json/linescan.h"
#include "core/store/json/storefacts.h"

namespace SessionDeck {

namespace {

struct Count
{
    qint64 files = 0;
    qint64 messages = 0;
    qint64 bytes = 0;
    qint64 largest = 0;
    qint64 damaged = 0;
};

void add(Count &count, const SummaryView &row)
{
    ++count.files;
    count.bytes += std::max<qint64>(row.sizeBytes, 0);
    count.largest = std::max(count.largest, row.sizeBytes);
    count.damaged += row.health == Health::Damaged ? 1 : 0;
    // One session that cannot tell makes the sum unknown.
    count.messages = row.messageCount < 0 || count.messages < 0 ? -1 : count.messages + row.messageCount;
}

} // namespace

Result<StoreStatistics> countLineFiles(LineFiles &files, std::stop_token stop)
{
    Count count;
    qint64 unnamed = 0;
    const ScanSink sink{.rows =
                            [&](const SummaryBatch &batch) {
                                for (qsizetype i = 0; i < batch.size(); ++i)
                                    add(count, batch.at(i));
                            },
                        .damage = [&](const Error &) { ++unnamed; }};
    if (const Result<void> scanned = scanLineFiles(files, {.stop = stop}, sink); !scanned)
        return fail(scanned.error());
    return StoreStatistics{.sessions = count.files,
                           .messages = count.messages,
                           .bytes = count.bytes,
                           .facts
                           = {numberFact("files", CoreText::tr("Files"), count.files + unnamed),
                              byteFact("largest_file_bytes", CoreText::tr("Largest file"), count.largest),
                              numberFact("damaged", CoreText::tr("Damaged"), count.damaged + unnamed),
                              diskFreeFact(files.folder())}};
}

} // namespace SessionDeck
