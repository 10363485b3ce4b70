// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonscanner.h"
#include "core/base/jsontext.h"

#include <array>
#include <span>

namespace SessionDeck {

/// A member with a meaning of its own: the names it may have, the one that new records use first, and which
/// values are understood; a value that is not counts as unknown.
struct RecordField
{
    std::array<const char *, 6> names;
    bool (*understands)(QByteArrayView value);
};

/// A JSON object of which some members are known and all bytes are kept that nobody changes: those of other
/// members, their order, and the white space and commas between them.
class JsonRecord
{
public:
    /// Corrupt, with "byte N" as place, if the text is no JSON object. The fields have to outlive the record.
    static Result<JsonRecord> parse(QByteArrayView text, std::span<const RecordField> fields);

    /// The JSON text of the field's value; empty if the record has none.
    QByteArrayView value(size_t field) const;
    /// Replaces the value where it stands, or adds the member; an empty value removes it.
    void setValue(size_t field, const QByteArray &value);

    /// An object of all members that are no known field, each as its original bytes; empty if there is none.
    JsonText rest() const;
    /// Replaces those members by the ones of this object. Invalid if it is no object.
    Result<void> setRest(const JsonText &rest);

    QByteArray text() const;

private:
    static constexpr size_t unknown = size_t(-1);
    struct Member
    {
        QByteArray before = {}; // separator from the member before it; empty: as the others have it
        QByteArray bytes = {}; // key, colon and value
        qsizetype keySize = 0; // of the literal, with its quotes
        qsizetype valueAt = 0; // in bytes
        size_t field = unknown;
    };
    static std::vector<Member> membersOf(QByteArrayView text, const std::vector<JsonMember> &scanned);
    void identify(Member &member);
    std::vector<Member>::iterator find(size_t field);
    QByteArray separator() const;

    std::span<const RecordField> m_fields;
    QByteArray m_head = "{"; // up to the first member
    std::vector<Member> m_members;
    QByteArray m_tail = "}"; // from the end of the last member
};

} // namespace SessionDeck
