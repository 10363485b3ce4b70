// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessiontext.h"

#include "core/base/jsonindent.h"
#include "core/session/editsbetween.h"
#include "core/session/keptbytes.h"
#include "core/session/mergeresult.h"
#include "core/transfer/sessionjson.h"
#include "core/transfer/sessionreader.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct SessionTextWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionTextWords)
};

// What a text editor takes without being felt; it lays a whole line out at once.
constexpr qsizetype longestEditedText = 96 * 1024 * 1024;
constexpr qsizetype longestEditedLine = 128 * 1024;

qsizetype longestLineOf(QByteArrayView text)
{
    qsizetype longest = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end;
        longest = std::max(longest, next - at);
        at = next + 1;
    }
    return longest;
}

QString refusalOf(const QByteArray &text)
{
    const QString elsewhere = SessionTextWords::tr(
        "Edit messages in the conversation and other fields in the metadata, or all of "
        "it with \"sessiondeckctl edit\".");
    if (text.size() > longestEditedText)
        return SessionTextWords::tr("This session is too large to be edited as one text (%1). %2")
            .arg(humanBytes(text.size()), elsewhere);
    const qsizetype line = longestLineOf(text);
    if (line > longestEditedLine)
        return SessionTextWords::tr("This session holds a text too long for a line of an editor (%1). %2")
            .arg(humanBytes(line), elsewhere);
    return {};
}

Result<Session> sessionOf(const QByteArray &json)
{
    Result<std::vector<PrintedSession>> read = readPrintedSessions(json);
    if (!read)
        return fail(read.error());
    if (read->size() != 1)
        return fail(ErrorCode::Invalid, SessionTextWords::tr("The text is to hold one session."));
    return std::move(read->front().session);
}

} // namespace

SessionText sessionText(const Session &session, const Revision &revision)
{
    LoadedSession shown{.session = session, .revision = revision};
    shown.totalMessages = qint64(session.messages.size());
    QByteArray json;
    writeSessionJson(shown, [&json](const QByteArray &piece) { json += piece; });
    const QByteArray indented = indentJson(json);
    SessionText text{.utf8 = indented.isEmpty() ? json : indented};
    text.refusal = refusalOf(text.utf8);
    return text;
}

Result<void> checkSessionText(const QByteArray &utf8)
{
    return sessionOf(utf8).map([](const Session &) {});
}

Result<std::vector<SessionEdit>> editsOfText(const EditedText &text)
{
    Result<Session> edited = sessionOf(text.utf8);
    if (!edited)
        return fail(edited.error());
    keepBytes(*edited, text.from->session);
    edited->branches = text.now->session.branches;
    if (text.now != text.from) {
        SessionMerge merge = mergeSessions(text.from->session, text.now->session, *edited);
        for (MergeChange &change : merge.changes) {
            if (!change.choice)
                change.choice = MergeSide::Mine;
        }
        edited = mergedSession(merge);
    }
    return editsBetween(*text.now, text.base->session, *edited);
}

} // namespace SessionDeck
