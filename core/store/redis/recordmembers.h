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

/// Where the members of a JSON object stand in its text, and which of them are known fields. Nothing is
/// copied: the text has to outlive this.
class RecordMembers
{
public:
    static constexpr size_t unknown = size_t(-1);
    struct Place
    {
        JsonRange key = {}; ///< The literal, with its quotes.
        JsonRange value = {};
        size_t field = unknown;
    };

    /// Corrupt, with "byte N" as place, if the text is no JSON object. The fields have to outlive the result.
    static Result<RecordMembers> parse(QByteArrayView text, std::span<const RecordField> fields);

    /// The JSON text of the field's value; empty if the record has none.
    QByteArrayView value(size_t field) const;
    /// An object of all members that are no known field, each as its original bytes; empty if there is none.
    JsonText rest() const;

    QByteArrayView text() const
    {
        return m_text;
    }
    std::span<const RecordField> fields() const
    {
        return m_fields;
    }
    const std::vector<Place> &places() const
    {
        return m_places;
    }
    /// The bytes of the object itself.
    JsonRange object() const
    {
        return m_object;
    }

private:
    size_t fieldOf(const class JsonWalk &walk, size_t expected) const;

    QByteArrayView m_text;
    std::span<const RecordField> m_fields;
    JsonRange m_object = {.type = JsonType::Object};
    std::vector<Place> m_places;
};

} // namespace SessionDeck
