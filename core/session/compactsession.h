// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QByteArrayView>

#include <array>

namespace SessionDeck {

/// A Message as views of UTF-8 text that somebody else owns. `extra` is a JSON object, byte for byte, or
/// empty.
struct MessageView
{
    QByteArrayView id = {};
    QByteArrayView parent = {};
    QByteArrayView sender = {};
    QByteArrayView recipient = {};
    QByteArrayView role = {};
    QByteArrayView content = {};
    QByteArrayView extra = {};
    Timestamp timestamp = {};
};

/// The messages of a session, oldest first, that own their text, in one allocation that grows. Not
/// thread-safe; cheap to move.
class CompactMessages
{
public:
    void reserve(qsizetype messages, qsizetype bytes);
    void add(const MessageView &message);
    qsizetype size() const
    {
        return qsizetype(m_rows.size());
    }
    /// The message at `index`; its views live until something is added.
    MessageView at(qsizetype index) const;
    /// The texts of all messages behind each other.
    QByteArrayView text() const
    {
        return m_text;
    }
    bool hasParents() const
    {
        return m_parents;
    }

    friend bool operator==(const CompactMessages &, const CompactMessages &) = default;

private:
    static constexpr size_t texts = 7;
    struct Row
    {
        qsizetype begin = 0; // of the texts, which stand behind each other
        std::array<quint32, texts> bytes = {};
        Timestamp timestamp = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    QByteArray m_text;
    std::vector<Row> m_rows;
    bool m_parents = false;
};

/// A whole session as UTF-8, which is how most media keep it: what goes from one store to another without
/// being looked at. All texts are well-formed UTF-8.
struct CompactSession
{
    QByteArray id = {};
    QByteArray title = {};
    QByteArray participants = "[]"; ///< As encodeParticipants() writes them.
    QByteArray metadata = {}; ///< A JSON object, byte for byte, or empty.
    Timestamp created = {};
    Timestamp lastActivity = {};
    Timestamp expires = {};
    CompactMessages messages = {};

    friend bool operator==(const CompactSession &, const CompactSession &) = default;
};

/// Whether a text is a JSON array of strings just as encodeParticipants() writes it, so that it can go on as
/// it is.
bool isCompactParticipants(QByteArrayView json);

/// The same session, with ordinals from 0 on.
Session toSession(const CompactSession &compact);

} // namespace SessionDeck
