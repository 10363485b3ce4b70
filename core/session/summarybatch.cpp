// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/summarybatch.h"

#include "core/base/jsonscanner.h"
#include "core/base/jsontext.h"

#include <algorithm>

namespace SessionDeck {

QByteArrayView cutText(QByteArrayView text)
{
    constexpr qsizetype maxBytes = 1000;
    if (text.size() <= maxBytes)
        return text;
    qsizetype end = maxBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) // inside a character
        --end;
    return text.first(end);
}

void SummaryBatch::add(const SummaryView &row)
{
    const QByteArrayView title = cutText(row.title);
    m_rows.push_back({.text = m_text.size(),
                      .idBytes = quint32(row.id.size()),
                      .titleBytes = quint32(title.size()),
                      .participantsBytes = quint32(row.participants.size()),
                      .reasonBytes = quint32(row.reason.size()),
                      .numbers = row});
    m_text.resize(m_text.size() + row.id.size() + title.size() + row.participants.size() + row.reason.size());
    char *to = m_text.data() + m_rows.back().text;
    for (const QByteArrayView part : {row.id, title, row.participants, row.reason})
        to = std::copy(part.begin(), part.end(), to);
}

SummaryView SummaryBatch::at(qsizetype index) const
{
    const Row &row = m_rows[size_t(index)];
    const QByteArrayView text = QByteArrayView(m_text).sliced(row.text);
    SummaryView view = row.numbers;
    view.id = text.first(row.idBytes);
    view.title = text.sliced(row.idBytes, row.titleBytes);
    view.participants = text.sliced(row.idBytes + row.titleBytes, row.participantsBytes);
    view.reason
        = text.sliced(qsizetype(row.idBytes) + row.titleBytes + row.participantsBytes, row.reasonBytes);
    return view;
}

void SummaryBatch::clear()
{
    m_text.resize(0);
    m_rows.clear();
}

SessionSummary toSummary(const SummaryView &row)
{
    return {.id = QString::fromUtf8(row.id),
            .title = QString::fromUtf8(row.title),
            .participants = decodeParticipants(row.participants),
            .messageCount = row.messageCount,
            .sizeBytes = row.sizeBytes,
            .created = row.created,
            .lastActivity = row.lastActivity,
            .expires = row.expires,
            .health = row.health,
            .reason = QString::fromUtf8(row.reason)};
}

QStringList decodeParticipants(QByteArrayView json)
{
    const Result<JsonRange> array = checkJson(json);
    const Result<std::vector<JsonRange>> elements
        = array ? scanElements(json, *array) : Result<std::vector<JsonRange>>();
    QStringList names;
    for (const JsonRange &element : elements.value_or(std::vector<JsonRange>{})) {
        if (element.type != JsonType::String)
            return {};
        names += decodeJsonString(element.in(json));
    }
    return names;
}

QByteArray encodeParticipants(const QStringList &participants)
{
    QByteArrayList literals;
    for (const QString &name : participants)
        literals += encodeJsonString(name);
    return '[' + literals.join(',') + ']';
}

} // namespace SessionDeck
