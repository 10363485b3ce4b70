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

// Rows that only give way to others are not moved about: there may be a hundred thousand behind them.
void splice(StagedSession &staged, const MessageSplice &edit)
{
    std::vector<Message> &messages = staged.session.messages;
    std::vector<qsizetype> &origins = staged.origins;
    const size_t replaced = std::min(edit.before.size(), edit.after.size());
    for (size_t i = 0; i < replaced; ++i) {
        messages[size_t(edit.row) + i] = edit.after[i].message;
        origins[size_t(edit.row) + i] = edit.after[i].origin;
    }
    const qsizetype rest = edit.row + qsizetype(replaced);
    const qsizetype gone = qsizetype(edit.before.size() - replaced);
    messages.erase(messages.begin() + rest, messages.begin() + rest + gone);
    origins.erase(origins.begin() + rest, origins.begin() + rest + gone);
    const auto added = edit.after | std::views::drop(replaced);
    const auto texts = added | std::views::transform(&StagedMessage::message);
    const auto places = added | std::views::transform(&StagedMessage::origin);
    messages.insert(messages.begin() + rest, texts.begin(), texts.end());
    origins.insert(origins.begin() + rest, places.begin(), places.end());
    const bool sameCount = edit.before.size() == edit.after.size();
    number(messages, edit.row, sameCount ? rest : qsizetype(messages.size()));
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

bool isPossible(const StagedSession &staged, const SessionEdit &edit, qsizetype baseMessages)
{
    const auto count = qsizetype(staged.session.messages.size());
    if (const auto *move = std::get_if<MessageMove>(&edit))
        return std::min(move->from, move->to) >= 0 && std::max(move->from, move->to) < count;
    const auto *rows = std::get_if<MessageSplice>(&edit);
    if (!rows)
        return true;
    const auto stems = [baseMessages](const StagedMessage &message) {
        return message.origin >= -1 && message.origin < baseMessages;
    };
    return rows->row >= 0 && rows->row <= count && qsizetype(rows->before.size()) <= count - rows->row
        && std::ranges::all_of(rows->before, stems) && std::ranges::all_of(rows->after, stems);
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
