// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/coretext.h"
#include "core/base/jsontext.h"
#include "core/base/timestamp.h"
#include "core/session/revision.h"
#include "core/transfer/printedvalue.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace SessionDeck {

/// How one member of an object is read into a T.
template <typename T> struct PrintedMember
{
    const char *name;
    Result<void> (*read)(T &target, const PrintedValue &place);
};

/// The value as the type that the member wants; null counts as empty. Invalid: another type.
Result<QString> textAt(const PrintedValue &place);
Result<QStringList> textsAt(const PrintedValue &place);
Result<qint64> numberAt(const PrintedValue &place);
Result<Timestamp> timeAt(const PrintedValue &place);
Result<JsonText> objectAt(const PrintedValue &place);
Result<Revision> revisionAt(const PrintedValue &place);

template <typename T> Result<void> assign(T &target, Result<T> value)
{
    if (!value)
        return fail(value.error());
    target = std::move(*value);
    return {};
}

/// Reads all members of the object into the target, by the table. Invalid: one that the table does not know.
template <typename T>
Result<void> readMembers(T &target, const PrintedValue &object, std::span<const PrintedMember<T>> table)
{
    const Result<std::vector<PrintedValue>> members = membersAt(object);
    if (!members)
        return fail(members.error());
    for (const PrintedValue &member : *members) {
        const auto known = std::find_if(table.begin(), table.end(), [&](const PrintedMember<T> &entry) {
            return member.name == QLatin1StringView(entry.name);
        });
        const Result<void> read = known == table.end()
            ? Result<void>(invalidAt(member, CoreText::tr("There is no member of this name.")))
            : known->read(target, member);
        if (!read)
            return read;
    }
    return {};
}

} // namespace SessionDeck
