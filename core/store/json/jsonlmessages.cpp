// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/jsonlmessages.h"

#include "core/base/coretext.h"
#include "core/session/messagematch.h"

namespace SessionDeck {

QByteArray encodeJsonlMessages(const Session &session)
{
    QByteArray body;
    qint64 ordinal = 0;
    for (const Message &message : session.messages)
        body += encodeJsonlRecord(message, ordinal++);
    return body;
}

Result<QByteArray> patchJsonlMessages(const LineText &old, const std::vector<JsonlRecord> &stored,
                                      const Session &session)
{
    std::vector<QString> ids;
    for (const JsonlRecord &record : stored)
        ids.push_back(record.message.id);
    MessageMatch match(ids);
    QByteArray body;
    body.reserve(old.bytes.size());
    for (size_t i = 0; i < session.messages.size(); ++i) {
        const std::optional<size_t> from = match.take(session.messages[i].id, i);
        if (!from) {
            body += encodeJsonlRecord(session.messages[i], qint64(i));
            continue;
        }
        JsonlRecord after{.message = session.messages[i]};
        after.message.ordinal = qint64(i);
        after.more = stored[*from].more && i + 1 < session.messages.size(); // the last would look torn
        const Result<QByteArray> line = patchJsonlRecord(old.at(*from + 1), stored[*from], after);
        if (!line)
            return fail(line.error());
        body += *line;
    }
    return body;
}

Result<std::vector<JsonlRecord>> decodeJsonlMessages(const LineText &text, size_t messages)
{
    std::vector<JsonlRecord> records;
    for (size_t i = 1; i <= messages; ++i) {
        Result<JsonlRecord> record = decodeJsonlRecord(text.at(i));
        if (!record)
            return fail(
                ErrorCode::Corrupt,
                CoreText::tr("Line %1 cannot be read, so the session cannot be rewritten without losing "
                             "it. Restore or repair the file first. (%2)")
                    .arg(QString::number(i + 1), describe(record.error())),
                CoreText::tr("byte %1").arg(text.lines[i].begin));
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace SessionDeck
