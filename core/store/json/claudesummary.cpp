// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows of a transcript.
#include "core/base/coretext.h"
#include "core/base/jsontext.h"
#include "core/session/summarybatch.h"
#include "core/store/json/claudelayout.h"
#include "core/store/json/claudetree.h"

namespace SessionDeck {

namespace {

constexpr qsizetype leastLook
    = 64 * 1024; // bytes from either end: titles and prompts stand behind other records
constexpr qsizetype longestTitle = 200;

// What the records seen so far say, in the order of the file.
struct Found
{
    QByteArrayView customTitle = {};
    QByteArrayView otherTitle = {};
    QString prompt = {};
    QStringList participants = {};
    Timestamp first = {};
    Timestamp last = {};
};

// What a person typed: not what the program put in, no command, no result of a tool.
QString promptOf(const ClaudeRecord &record, const ClaudeMessage &message)
{
    if (record.type != "user" || record.meta || record.sidechain || isToolResult(message.content))
        return {};
    const QString text = claudeText(message.content).trimmed();
    if (text.startsWith(u"<command-") || text.startsWith(u"<local-command"))
        return {};
    return text.section(u'\n', 0, 0).left(longestTitle);
}

void takeTurn(const ClaudeRecord &record, Found &found)
{
    const ClaudeMessage message = decodeClaudeMessage(record.message);
    if (found.prompt.isEmpty())
        found.prompt = promptOf(record, message);
    const QString sender = QString::fromUtf8(message.model.isEmpty() ? record.type : message.model);
    if (!found.participants.contains(sender))
        found.participants += sender;
}

void takeRecord(const ClaudeRecord &record, Found &found)
{
    if (record.type == "custom-title")
        found.customTitle = record.title;
    else if (record.type == "ai-title" || record.type == "summary")
        found.otherTitle = record.title;
    if (found.first.isNull())
        found.first = record.timestamp;
    found.last = record.timestamp.isNull() ? found.last : record.timestamp;
    if (record.isTurn() && !record.sidechain)
        takeTurn(record, found);
}

// The records of the whole lines in a piece of a file; fault: the first line that cannot be read.
std::vector<ClaudeRecord> recordsIn(const LineText &text, bool cutInFront, bool cutBehind,
                                    std::optional<Error> &fault)
{
    std::vector<ClaudeRecord> records;
    const size_t end = text.lines.size() - (cutBehind && !text.isTerminated() && !text.lines.empty() ? 1 : 0);
    for (size_t i = cutInFront ? 1 : 0; i < end; ++i) {
        Result<ClaudeRecord> record = decodeClaudeRecord(text.at(i));
        if (record)
            records.push_back(*record);
        else if (!fault)
            fault = Error{.code = ErrorCode::Corrupt,
                          .message = record.error().message,
                          .place = CoreText::tr("byte %1").arg(text.lines[i].begin)};
    }
    return records;
}

void putInto(LineSummary &summary, const Found &found)
{
    const QByteArrayView title = found.customTitle.isEmpty() ? found.otherTitle : found.customTitle;
    summary.title = title.isEmpty() ? found.prompt.toUtf8() : decodeJsonString(title).toUtf8();
    summary.participants = encodeParticipants(found.participants);
    summary.numbers.created = found.first;
    summary.numbers.lastActivity = found.last;
}

} // namespace

bool summariseClaude(const LineEnds &ends, LineSummary &summary)
{
    if (!ends.isWhole() && ends.head.size() < leastLook)
        return false;
    std::optional<Error> fault;
    std::optional<Error> tailFault; // its bytes count from somewhere in the file
    const LineText head = splitLines(ends.head.toByteArray());
    const LineText tail = ends.isWhole() ? LineText{} : splitLines(ends.tail.toByteArray());
    const std::vector<ClaudeRecord> records = recordsIn(head, false, !ends.isWhole(), fault);
    const std::vector<ClaudeRecord> last = recordsIn(tail, true, false, tailFault);
    if (tailFault && !fault)
        fault = Error{.code = ErrorCode::Corrupt,
                      .message = tailFault->message,
                      .place = CoreText::tr("in the last %1 bytes").arg(ends.tail.size())};
    Found found;
    for (const ClaudeRecord &record : records)
        takeRecord(record, found);
    for (const ClaudeRecord &record : last)
        takeRecord(record, found);
    putInto(summary, found);
    if (ends.isWhole()) {
        const ClaudeTree tree(records);
        summary.numbers.messageCount = qint64(tree.turns(tree.activeLeaf()).size());
    }
    if (fault) {
        summary.numbers.health = Health::Damaged;
        summary.reason = describe(*fault);
    }
    return true;
}

} // namespace SessionDeck
