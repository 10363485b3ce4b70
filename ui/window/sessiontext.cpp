// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessiontext.h"

#include "core/base/jsonindent.h"
#include "core/session/editsbetween.h"
#include "core/session/keptbytes.h"
#include "core/transfer/sessionjson.h"
#include "core/transfer/sessionreader.h"
#include "ui/dialogs/jsondialog.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct SessionTextWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionTextWords)
};

QByteArray jsonOf(const SessionDraft &draft)
{
    LoadedSession shown{.session = draft.session(), .revision = draft.base().revision};
    shown.totalMessages = qint64(draft.session().messages.size());
    QByteArray json;
    writeSessionJson(shown, [&json](const QByteArray &piece) { json += piece; });
    const QByteArray indented = indentJson(json);
    return indented.isEmpty() ? json : indented;
}

Result<Session> readSession(const QByteArray &json)
{
    Result<std::vector<PrintedSession>> read = readPrintedSessions(json);
    if (!read)
        return fail(read.error());
    if (read->size() != 1)
        return fail(ErrorCode::Invalid, SessionTextWords::tr("The text is to hold one session."));
    return std::move(read->front().session);
}

} // namespace

void editAsJson(SessionDraft &draft, QWidget *parent)
{
    auto *dialog = new JsonDialog(
        {.title = SessionTextWords::tr("Session as JSON"),
         .json = jsonOf(draft),
         .check = [](const QByteArray &json) { return readSession(json).map([](const Session &) {}); }},
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &draft, [dialog, &draft] {
        Result<Session> edited = readSession(dialog->json());
        if (!edited)
            return;
        keepBytes(*edited, draft.session());
        edited->branches = draft.session().branches;
        if (*edited != draft.session())
            draft.edit(editsBetween(draft.state(), draft.base().session, *edited),
                       SessionTextWords::tr("Edit as JSON"));
    });
    dialog->open();
}

} // namespace SessionDeck
