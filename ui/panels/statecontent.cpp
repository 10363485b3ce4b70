// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statecontent.h"

#include "ui/models/format.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace SessionDeck {

namespace {

struct PanelText
{
    Q_DECLARE_TR_FUNCTIONS(PanelText)
};

using Choices = std::vector<PanelChoice>;

struct Problem
{
    ErrorCode code;
    const char *icon;
    const char *title;
    PanelChoice first;
};

constexpr Problem problems[] = {
    {ErrorCode::NotFound, "search-none", QT_TRANSLATE_NOOP("PanelText", "There are no sessions here"),
     PanelChoice::Retry},
    {ErrorCode::Corrupt, "damaged", QT_TRANSLATE_NOOP("PanelText", "The store is damaged"),
     PanelChoice::Retry},
    {ErrorCode::Locked, "lock", QT_TRANSLATE_NOOP("PanelText", "Another program holds the store"),
     PanelChoice::Retry},
    {ErrorCode::Unreachable, "offline", QT_TRANSLATE_NOOP("PanelText", "The store cannot be reached"),
     PanelChoice::Retry},
    {ErrorCode::Unauthorized, "lock", QT_TRANSLATE_NOOP("PanelText", "The store refuses access"),
     PanelChoice::EnterPassword},
    {ErrorCode::Unsupported, "unknown", QT_TRANSLATE_NOOP("PanelText", "No known kind of store"),
     PanelChoice::Retry},
    {ErrorCode::Io, "damaged", QT_TRANSLATE_NOOP("PanelText", "The store cannot be read"),
     PanelChoice::Retry},
};

const Problem &problemOf(ErrorCode code)
{
    const auto *known = std::ranges::find(problems, code, &Problem::code);
    return known == std::end(problems) ? *std::ranges::find(problems, ErrorCode::Io, &Problem::code) : *known;
}

struct ChoiceText
{
    PanelChoice choice;
    const char *text;
};

constexpr ChoiceText choiceTexts[] = {
    {PanelChoice::OpenFile, QT_TRANSLATE_NOOP("PanelText", "Open File…")},
    {PanelChoice::OpenFolder, QT_TRANSLATE_NOOP("PanelText", "Open Folder…")},
    {PanelChoice::ConnectRedis, QT_TRANSLATE_NOOP("PanelText", "Connect to Redis…")},
    {PanelChoice::Retry, QT_TRANSLATE_NOOP("PanelText", "Try Again")},
    {PanelChoice::EnterPassword, QT_TRANSLATE_NOOP("PanelText", "Enter Password…")},
    {PanelChoice::Remove, QT_TRANSLATE_NOOP("PanelText", "Remove from List")},
    {PanelChoice::ClearFilter, QT_TRANSLATE_NOOP("PanelText", "Clear Filter")},
};

// A password is no help with files, whose permissions are the system's.
Choices problemChoices(const Problem &problem, const StoreLocation &location)
{
    const bool redis = location.driver == u"redis";
    const PanelChoice other = redis ? PanelChoice::ConnectRedis : PanelChoice::OpenFile;
    if (redis && problem.first == PanelChoice::EnterPassword)
        return {PanelChoice::EnterPassword, PanelChoice::Retry, PanelChoice::Remove};
    return {PanelChoice::Retry, other, PanelChoice::Remove};
}

} // namespace

QString choiceText(PanelChoice choice)
{
    return PanelText::tr(std::ranges::find(choiceTexts, choice, &ChoiceText::choice)->text);
}

PanelContent welcomeContent()
{
    return {.icon = QStringLiteral("sessions"),
            .title = PanelText::tr("No store is open"),
            .text = PanelText::tr("Drop a SQLite database, a JSON file or a folder of transcripts here, or "
                                  "open one. Nothing in a store is changed unless you change it."),
            .choices = {PanelChoice::OpenFile, PanelChoice::OpenFolder, PanelChoice::ConnectRedis}};
}

PanelContent problemContent(const StoreState &state, Timestamp now)
{
    if (state.phase == StorePhase::Opening || state.phase == StorePhase::Closed)
        return {.icon = QStringLiteral("sessions"),
                .title = PanelText::tr("Opening…"),
                .place = visibleLine(toUri(state.location))};
    const Problem &problem = problemOf(state.error.code);
    const QString retry = state.phase == StorePhase::Offline ? retryText(state, now) : QString();
    QString text = visibleText(state.error.message);
    if (!retry.isEmpty())
        text += u"\n" + PanelText::tr("SessionDeck tries again by itself: %1.").arg(retry);
    const QString uri = toUri(state.location);
    QString place = visibleLine(uri);
    if (!state.error.place.isEmpty() && state.error.place != state.location.path && state.error.place != uri)
        place += u'\n' + visibleLine(state.error.place);
    return {.icon = QString::fromLatin1(problem.icon),
            .problem = true,
            .title = PanelText::tr(problem.title),
            .text = text,
            .place = place,
            .choices = problemChoices(problem, state.location)};
}

PanelContent emptyStoreContent(const StoreState &state)
{
    return {.icon = QStringLiteral("sessions"),
            .title = PanelText::tr("This store has no sessions"),
            .text = state.watchMethod.isEmpty()
                ? PanelText::tr("It is a valid store (%1), only empty.").arg(kindText(state.location))
                : PanelText::tr("It is a valid store (%1), only empty. Sessions will appear here as soon as "
                                "a program writes one.")
                      .arg(kindText(state.location)),
            .place = visibleLine(toUri(state.location)),
            .choices = {}};
}

PanelContent noMatchContent(const QString &filter, qint64 sessions)
{
    return {.icon = QStringLiteral("search-none"),
            .title = PanelText::tr("No session matches"),
            .text = PanelText::tr("None of the %1 sessions fits this filter.").arg(humanCount(sessions)),
            .place = visibleLine(filter),
            .choices = {PanelChoice::ClearFilter}};
}

} // namespace SessionDeck
