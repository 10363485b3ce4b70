// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mergefields.h"

#include "core/session/mergejson.h"
#include "core/session/sessionfield.h"

#include <algorithm>

namespace SessionDeck {

namespace {

const Message *messageIn(const Session &session, qsizetype place)
{
    return place < 0 ? nullptr : &session.messages[size_t(place)];
}

template <typename Field, typename Record>
void addFieldChange(std::vector<MergeChange> &changes, const Field &field, const Record *(&versions)[3])
{
    MergeChange change{.field = QString::fromLatin1(field.name)};
    QString *texts[] = {&change.base, &change.theirs, &change.mine};
    for (size_t i = 0; i < std::size(versions); ++i)
        *texts[i] = versions[i] ? field.text(*versions[i]) : QString();
    if (std::optional<MergeChange> known = decided(std::move(change)))
        changes.push_back(std::move(*known));
}

} // namespace

std::optional<MergeChange> decided(MergeChange change)
{
    if (change.theirs == change.mine)
        return {};
    if (change.mine == change.base)
        change.choice = MergeSide::Theirs;
    else if (change.theirs == change.base)
        change.choice = MergeSide::Mine;
    else
        change.isConflict = true;
    return change;
}

std::vector<MergeChange> headerChanges(const SessionMerge &merge)
{
    std::vector<MergeChange> changes;
    const Session *versions[] = {&merge.base, &merge.theirs, &merge.mine};
    for (const HeaderField &field : headerFields()) {
        const QLatin1StringView name(field.name);
        if (name != QLatin1StringView("id") && name != QLatin1StringView("last_activity"))
            addFieldChange(changes, field, versions);
    }
    std::ranges::move(jsonChanges({QStringLiteral("metadata"), merge.base.metadata, merge.theirs.metadata,
                                   merge.mine.metadata}),
                      std::back_inserter(changes));
    return changes;
}

std::vector<MergeChange> messageFieldChanges(const SessionMerge &merge, qsizetype message)
{
    const MergeMessage &places = merge.messages[size_t(message)];
    const Message *versions[] = {messageIn(merge.base, places.base), messageIn(merge.theirs, places.theirs),
                                 messageIn(merge.mine, places.mine)};
    std::vector<MergeChange> changes;
    if (isSameMessage(*versions[1], *versions[2]))
        return changes;
    for (const MessageField &field : messageFields())
        addFieldChange(changes, field, versions);
    std::ranges::move(jsonChanges({QStringLiteral("extra"), versions[0] ? versions[0]->extra : JsonText(),
                                   versions[1]->extra, versions[2]->extra}),
                      std::back_inserter(changes));
    for (MergeChange &change : changes)
        change.message = message;
    return changes;
}

} // namespace SessionDeck
