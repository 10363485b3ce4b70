// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/redis/recordmembers.h"

namespace SessionDeck {

/// A JSON object of which some members are known and all bytes are kept that nobody changes: those of other
/// members, their order, and the white space and commas between them.
class JsonRecord
{
public:
    /// A copy of what was read. The fields have to outlive it.
    explicit JsonRecord(const RecordMembers &read);

    /// The JSON text of the field's value; empty if the record has none.
    QByteArrayView value(size_t field) const;
    /// Replaces the value where it stands, or adds the member; an empty value removes it.
    void setValue(size_t field, const QByteArray &value);

    /// Replaces the members that are no known field by the ones of this object. Invalid if it is no object.
    Result<void> setRest(const JsonText &rest);

    QByteArray text() const;

private:
    static constexpr size_t unknown = RecordMembers::unknown;
    struct Member
    {
        QByteArray before = {}; // separator from the member before it; empty: as the others have it
        QByteArray bytes = {}; // key, colon and value
        qsizetype keySize = 0; // of the literal, with its quotes
        qsizetype valueAt = 0; // in bytes
        size_t field = unknown;
    };
    static std::vector<Member> membersOf(const RecordMembers &read);
    std::vector<Member>::iterator find(size_t field);
    QByteArray separator() const;

    std::span<const RecordField> m_fields;
    QByteArray m_head = "{"; // up to the first member
    std::vector<Member> m_members;
    QByteArray m_tail = "}"; // from the end of the last member
};

} // namespace SessionDeck
