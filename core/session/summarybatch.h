// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionsummary.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace SessionDeck {

/// A SessionSummary as views of UTF-8 text that somebody else owns: what scans of a million sessions hand on
/// without allocating per row. participants is a JSON array of strings, as most stores keep it; anything else
/// there counts as no participants.
struct SummaryView
{
    QByteArrayView id = {};
    QByteArrayView title = {};
    QByteArrayView participants = {};
    QByteArrayView reason = {};
    qint64 messageCount = -1;
    qint64 sizeBytes = -1;
    Timestamp created = {};
    Timestamp lastActivity = {};
    Timestamp expires = {};
    Health health = Health::Ok;
};

/// The text, or as much of its start as fits into 1 000 bytes without breaking a character: titles and
/// reasons in lists.
QByteArrayView cutText(QByteArrayView text);

/// Rows of SummaryView that own their text, in one allocation that grows. Not thread-safe; cheap to move.
class SummaryBatch
{
public:
    /// Copies the row. A title beyond 1 000 bytes is cut at a character; nothing else is.
    void add(const SummaryView &row);
    qsizetype size() const
    {
        return qsizetype(m_rows.size());
    }
    bool isEmpty() const
    {
        return m_rows.empty();
    }
    /// The row at `index`; its views live until the batch changes.
    SummaryView at(qsizetype index) const;
    /// Empties it and keeps the memory.
    void clear();

private:
    struct Row
    {
        qsizetype text = 0; // id, title, participants and reason stand behind each other there
        quint32 idBytes = 0;
        quint32 titleBytes = 0;
        quint32 participantsBytes = 0;
        quint32 reasonBytes = 0;
        SummaryView numbers = {};
    };
    QByteArray m_text;
    std::vector<Row> m_rows;
};

/// The row as strings of its own.
SessionSummary toSummary(const SummaryView &row);

/// The strings of a JSON array of strings; empty if it is anything else.
QStringList decodeParticipants(QByteArrayView json);
/// A compact JSON array of strings.
QByteArray encodeParticipants(const QStringList &participants);

} // namespace SessionDeck
