// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/draftsamples.h"

namespace SessionDeck {

namespace {

MessageSplice setText(const Session &base, const QString &text)
{
    StagedMessage after{base.messages[0], 0};
    after.message.content = text;
    return {.row = 0, .before = {{base.messages[0], 0}}, .after = {after}};
}

StepEdits stepEdits(const SessionEdit &edit)
{
    return std::make_shared<const std::vector<SessionEdit>>(std::vector<SessionEdit>{edit});
}

} // namespace

KeptDraft sampleDraft(const QString &id, const QString &text)
{
    Session base{.id = id,
                 .title = QStringLiteral("Ünter"),
                 .participants = {QStringLiteral("a"), QStringLiteral("b")},
                 .expires = Timestamp::fromSeconds(9),
                 .metadata = {R"({"n":12345678901234567890})"}};
    base.messages.push_back({.id = QStringLiteral("1"),
                             .content = QStringLiteral(u"text \xd800 lone"),
                             .extra = {R"({"k":1,"k":2})"}});
    Session header = headerOf(base);
    header.expires = {};
    return {.key = {QStringLiteral("sqlite:/a b.db"), id},
            .revision = {"17"},
            .base = std::make_shared<const Session>(base),
            .steps
            = {{.text = QStringLiteral("Text"), .edits = stepEdits(setText(base, text))},
               {.text = QStringLiteral("Header"), .edits = stepEdits(HeaderEdit{headerOf(base), header})},
               {.text = QStringLiteral("Move"), .edits = stepEdits(MessageMove{0, 0})},
               {.kind = DraftStep::Kind::Undone},
               {.kind = DraftStep::Kind::Redone}}};
}

Session editedSession(const KeptDraft &draft)
{
    StagedSession state = staged(*draft.base);
    for (const DraftStep &step : draft.steps) {
        for (size_t i = 0; step.edits && i < step.edits->size(); ++i)
            applyEdit(state, (*step.edits)[i]);
    }
    return state.session;
}

} // namespace SessionDeck
