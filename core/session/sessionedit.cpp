// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionedit.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace SessionDeck {

namespace {

template <typename... Functions> struct EditVisitor : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions> EditVisitor(Functions...) -> EditVisitor<Functions...>;

void number(std::vector<Message> &messages, qsizetype first, qsizetype end)
{
    for (qsizetype row = first; row < end; ++row)
        messages[size_t(row)].ordinal = row;
}

void splice(StagedSession &staged, const MessageSplice &edit)
{
    std::vector<Message> &messages = staged.session.messages;
    const qsizetype gone = qsizetype(edit.before.size());
    messages.erase(messages.begin() + edit.row, messages.begin() + edit.row + gone);
    staged.origins.erase(staged.origins.begin() + edit.row, staged.origins.begin() + edit.row + gone);
    const auto texts = edit.after | std::views::transform(&StagedMessage::message);
    const auto origins = edit.after | std::views::transform(&StagedMessage::origin);
    messages.insert(messages.begin() + edit.row, texts.begin(), texts.end());
    staged.origins.insert(staged.origins.begin() + edit.row, origins.begin(), origins.end());
    const bool sameCount = edit.before.size() == edit.after.size();
    number(messages, edit.row, sameCount ? edit.row + gone : qsizetype(messages.size()));
}

template <typename Rows> void rotateRow(Rows &rows, const MessageMove &edit)
{
    const auto begin = rows.begin();
    if (edit.from < edit.to)
        std::rotate(begin + edit.from, begin + edit.from + 1, begin + edit.to + 1);
    else
        std::rotate(begin + edit.to, begin + edit.from, begin + edit.from + 1);
}

void setHeader(Session &session, const Session &header)
{
    std::vector<Message> messages = std::move(session.messages);
    std::vector<Branch> branches = std::move(session.branches);
    session = headerOf(header);
    session.messages = std::move(messages);
    session.branches = std::move(branches);
}

} // namespace

StagedSession staged(Session session)
{
    StagedSession made{.session = std::move(session)};
    made.origins.resize(made.session.messages.size());
    std::iota(made.origins.begin(), made.origins.end(), 0);
    number(made.session.messages, 0, qsizetype(made.session.messages.size()));
    return made;
}

StagedMessage stagedMessage(const StagedSession &staged, qsizetype row)
{
    return {staged.session.messages[size_t(row)], staged.origins[size_t(row)]};
}

void applyEdit(StagedSession &staged, const SessionEdit &edit)
{
    std::visit(EditVisitor{[&](const HeaderEdit &header) { setHeader(staged.session, header.after); },
                           [&](const MessageSplice &rows) { splice(staged, rows); },
                           [&](const MessageMove &move) {
                               rotateRow(staged.session.messages, move);
                               rotateRow(staged.origins, move);
                               number(staged.session.messages, std::min(move.from, move.to),
                                      std::max(move.from, move.to) + 1);
                           }},
               edit);
}

SessionEdit inverse(const SessionEdit &edit)
{
    return std::visit(EditVisitor{[](const HeaderEdit &header) -> SessionEdit {
                                      return HeaderEdit{header.after, header.before};
                                  },
                                  [](const MessageSplice &rows) -> SessionEdit {
                                      return MessageSplice{rows.row, rows.after, rows.before};
                                  },
                                  [](const MessageMove &move) -> SessionEdit {
                                      return MessageMove{move.to, move.from};
                                  }},
                      edit);
}

Session headerOf(const Session &session)
{
    return {.id = session.id,
            .title = session.title,
            .participants = session.participants,
            .created = session.created,
            .lastActivity = session.lastActivity,
            .expires = session.expires,
            .metadata = session.metadata};
}

} // namespace SessionDeck
