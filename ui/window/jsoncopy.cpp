// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/jsoncopy.h"

#include "core/transfer/exportjob.h"
#include "ui/models/activitylog.h"
#include "ui/models/deckstore.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/visibletext.h"
#include "ui/window/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>

namespace SessionDeck {

namespace {

constexpr qsizetype mostBytes = 64 * 1024 * 1024;

struct JsonCopyText
{
    Q_DECLARE_TR_FUNCTIONS(JsonCopyText)
};

struct CopiedJson
{
    QByteArray json = {};
    QStringList problems = {};
};

Result<CopiedJson> jsonOf(SessionStore &store, const SessionScope &scope, const std::stop_token &stop)
{
    CopiedJson copied;
    ExportRequest request{.stop = stop};
    const ListedSessions listed = listedSessions(scope);
    for (qint64 i = 0; i < listed.count; ++i)
        request.sessions.push_back({.id = listed.at(i).id});
    const auto write = [&copied](const QByteArray &piece) -> Result<void> {
        copied.json += piece;
        if (copied.json.size() <= mostBytes)
            return {};
        return fail(
            ErrorCode::Invalid,
            JsonCopyText::tr("These sessions are more than the %1 that go to the clipboard. Export them "
                             "to a file.")
                .arg(humanBytes(mostBytes)));
    };
    const Result<ExportResult> exported = exportSessions(store, request, write);
    if (!exported)
        return fail(exported.error());
    copied.problems = exported->problems;
    return copied;
}

} // namespace

void copyAsJson(MainWindow *window, DeckStore *store, const SessionScope &scope)
{
    const auto stop = std::make_shared<std::stop_source>();
    const QPointer<ActivityLog> log = window->activity();
    const quint64 job
        = log->begin({.title = JsonCopyText::tr("Copying %1 sessions").arg(humanCount(scope.count())),
                      .cancel = [stop] { stop->request_stop(); },
                      .onlyReads = true});
    QObject::connect(store, &QObject::destroyed, log, [log, job] { log->end(job); });
    store->reader()->run(
        window,
        [scope, stop](SessionStore &from, const std::stop_token &) {
            return jsonOf(from, scope, stop->get_token());
        },
        [window, log, job, name = storeName(store->state())](const Result<CopiedJson> &copied) {
            log->end(job);
            if (copied)
                QGuiApplication::clipboard()->setText(QString::fromUtf8(copied->json));
            const QString complaint
                = !copied ? describe(copied.error()) : copied->problems.mid(0, 20).join(u'\n');
            const bool stopped = !copied && copied.error().code == ErrorCode::Cancelled;
            if (!complaint.isEmpty() && !stopped)
                QMessageBox::warning(window, name, visibleText(complaint));
        });
}

} // namespace SessionDeck
