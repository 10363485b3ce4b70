// SPDX-License-Identifier: GPL-3.0-or-later
// A transcript as a conversation.
#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/base/jsontext.h"
#include "core/store/json/claudelayout.h"
#include "core/store/json/claudetree.h"

namespace SessionDeck {

namespace {

std::vector<ClaudeRecord> recordsOf(const LineText &text, LoadedSession &loaded)
{
    std::vector<ClaudeRecord> records;
    for (size_t i = 0; i < text.lines.size(); ++i) {
        Result<ClaudeRecord> record = decodeClaudeRecord(text.at(i));
        if (record) {
            records.push_back(*record);
            continue;
        }
        if (loaded.health == Health::Ok)
            loaded.reason = CoreText::tr("line %1, which starts at byte %2, cannot be read: %3")
                                .arg(QString::number(i + 1), QString::number(text.lines[i].begin),
                                     describe(record.error()));
        loaded.health = Health::Damaged;
    }
    return records;
}

Message messageOf(const std::vector<ClaudeRecord> &records, const ClaudeTree::Turn &turn)
{
    const ClaudeRecord &first = records[turn.front()];
    const ClaudeMessage head = decodeClaudeMessage(first.message);
    Message message{.id = QString::fromUtf8(first.uuid),
                    .parent = QString::fromUtf8(first.parent),
                    .sender = QString::fromUtf8(head.model.isEmpty() ? first.type : head.model),
                    .role = QString::fromUtf8(head.role.isEmpty() ? first.type : head.role),
                    .timestamp = first.timestamp};
    QStringList texts;
    QByteArrayList lines;
    for (const size_t at : turn) {
        const ClaudeRecord &record = records[at];
        texts += record.isTurn() ? claudeText(decodeClaudeMessage(record.message).content)
                                 : decodeJsonString(record.content);
        lines += record.line.trimmed().toByteArray();
    }
    message.content = texts.join(QStringLiteral("\n\n"));
    message.extra = {lines.size() == 1 ? lines.front() : "{\"records\":[" + lines.join(',') + "]}"};
    return message;
}

void readBranches(const std::vector<ClaudeRecord> &records, const ClaudeTree &tree, Session &session)
{
    constexpr size_t mostBranches = 1000; // the newest; more than anybody reads
    const std::vector<ClaudeTree::Abandoned> courses = tree.abandoned();
    for (size_t i = 0; i < courses.size() && i < mostBranches; ++i) {
        const ClaudeRecord &leaf = records[courses[i].leaf];
        const QString text = messageOf(records, {courses[i].first}).content;
        session.branches.push_back({.leaf = QString::fromUtf8(leaf.uuid),
                                    .messageCount = courses[i].turns,
                                    .lastActivity = leaf.timestamp,
                                    .preview = text.trimmed().section(u'\n', 0, 0)});
    }
}

// What the records say about where they were made: of the first that says it.
JsonText metadataOf(const std::vector<ClaudeRecord> &records)
{
    struct Field
    {
        const char *key;
        QByteArrayView ClaudeRecord::*member;
    };
    static constexpr Field fields[] = {{"cwd", &ClaudeRecord::cwd},
                                       {"gitBranch", &ClaudeRecord::gitBranch},
                                       {"version", &ClaudeRecord::version}};
    QByteArray object;
    for (const Field &field : fields) {
        for (const ClaudeRecord &record : records) {
            const QByteArrayView value = record.*field.member;
            if (value.isEmpty())
                continue;
            object
                += (object.isEmpty() ? "{\"" : ",\"") + QByteArray(field.key) + "\":" + value.toByteArray();
            break;
        }
    }
    return {object.isEmpty() ? object : object + '}'};
}

void readHeader(const LineText &text, Session &session)
{
    LineSummary summary;
    const LineEnds whole{.head = text.bytes, .tail = text.bytes, .size = text.bytes.size()};
    summariseClaude(whole, summary);
    session.title = QString::fromUtf8(summary.title);
    session.participants = decodeParticipants(summary.participants);
    session.created = summary.numbers.created;
    session.lastActivity = summary.numbers.lastActivity;
}

} // namespace

Result<LoadedSession> readClaude(const LineText &text, const LoadRequest &request)
{
    LoadedSession loaded;
    const std::vector<ClaudeRecord> records = recordsOf(text, loaded);
    if (records.empty())
        return fail(ErrorCode::Corrupt, CoreText::tr("The file holds no record that can be read."),
                    CoreText::tr("byte %1").arg(0));
    readHeader(text, loaded.session);
    loaded.session.metadata = metadataOf(records);
    const ClaudeTree tree(records);
    const qsizetype leaf = request.leaf.isEmpty() ? tree.activeLeaf() : tree.find(request.leaf.toUtf8());
    if (leaf < 0 && !request.leaf.isEmpty())
        return fail(
            ErrorCode::NotFound,
            CoreText::tr("The session has no record \"%1\" that a branch could end with.").arg(request.leaf));
    const std::vector<ClaudeTree::Turn> turns = tree.turns(leaf);
    const auto total = qint64(turns.size());
    const qint64 first
        = std::clamp<qint64>(request.first < 0 ? total + request.first : request.first, 0, total);
    const qint64 end = request.count < 0 ? total : std::min(total, first + std::min(request.count, total));
    for (qint64 i = first; i < end; ++i) {
        if (request.stop.stop_requested())
            return fail(ErrorCode::Cancelled, CoreText::tr("Loading was stopped."));
        loaded.session.messages.push_back(messageOf(records, turns[size_t(i)]));
        loaded.session.messages.back().ordinal = i;
    }
    readBranches(records, tree, loaded.session);
    loaded.totalMessages = total;
    loaded.revision = {"c1-" + contentHash({text.bytes})};
    return loaded;
}

} // namespace SessionDeck
