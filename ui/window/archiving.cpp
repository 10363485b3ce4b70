// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/archiving.h"

#include "core/base/runthen.h"
#include "core/store/openstore.h"
#include "core/transfer/copyjob.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/listdialog.h"
#include "ui/models/activitylog.h"
#include "ui/models/deckstore.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/visibletext.h"
#include "ui/panels/noticestrip.h"

#include <QMessageBox>

namespace SessionDeck {

namespace {

std::vector<SelectedSession> selectedSessions(const SessionScope &scope)
{
    const ListedSessions listed = listedSessions(scope);
    std::vector<SelectedSession> selected;
    for (qint64 i = 0; i < listed.count; ++i) {
        const SessionSummary session = listed.at(i);
        selected.push_back({.id = session.id, .sizeBytes = session.sizeBytes});
    }
    return selected;
}

// What the error of a batch does not know.
Error cutShort(Error error, qint64 settled, qint64 all)
{
    error.message = Archiving::tr("%1 of %2 sessions are in the archive. For the others: %3")
                        .arg(humanCount(settled), humanCount(all), error.message);
    return error;
}

} // namespace

Archiving::Archiving(ActivityLog *log, QWidget *window) : QObject(window), m_log(log), m_window(window)
{
}

void Archiving::ask(DeckStore *store, const SessionScope &scope)
{
    const QString file = chooseNewFile(m_window,
                                       {.title = tr("Archive %1 Sessions").arg(humanCount(scope.count())),
                                        .filter = tr("SQLite databases (*.db)"),
                                        .replaces = false});
    if (!file.isEmpty())
        start(store, scope, file);
}

void Archiving::start(DeckStore *store, const SessionScope &scope, const QString &file)
{
    const auto stop = std::make_shared<std::stop_source>();
    const QString name = storeName(store->state());
    const quint64 number
        = m_log->begin({.title = tr("Archiving %1 sessions of %2").arg(humanCount(scope.count()), name),
                        .total = scope.count(),
                        .cancel = [stop] { stop->request_stop(); }});
    const auto work = [self = QPointer(this), scope, file, number, stop, from = store->state().location,
                       options = store->options()]() -> Result<Outcome> {
        Result<OpenedStore> source = openStore(from, options);
        if (!source)
            return fail(source.error());
        Result<OpenedStore> target = openStore(
            {.driver = QStringLiteral("sqlite"), .layout = QStringLiteral("native"), .path = file},
            {.mode = AccessMode::Create});
        if (!target)
            return fail(target.error());
        Outcome outcome;
        const CopySink sink{.record = [&outcome](const std::vector<CopiedSession> &copied) -> Result<void> {
                                outcome.tried += qint64(copied.size());
                                for (const CopiedSession &session : copied) {
                                    if (!isSettled(session.outcome))
                                        outcome.left.push_back(session);
                                }
                                return {};
                            },
                            .progress =
                                [self, number](const CopyProgress &progress) {
                                    QMetaObject::invokeMethod(qApp, [self, number, progress] {
                                        if (self)
                                            self->m_log->progress(number, progress.done, progress.total);
                                    });
                                }};
        const Result<CopyTally> tally
            = CopyJob({*source->store, *target->store},
                      {.sessions = selectedSessions(scope), .options = {.stop = stop->get_token()}}, sink)
                  .run();
        if (!tally)
            return fail(cutShort(tally.error(), outcome.tried - qint64(outcome.left.size()), scope.count()));
        outcome.tally = *tally;
        return outcome;
    };
    runThen(*QThreadPool::globalInstance(), this, work,
            [this, number, name, file](const Result<Outcome> &outcome) {
                m_log->end(number);
                close(name, file, outcome);
            });
}

void Archiving::close(const QString &store, const QString &file, const Result<Outcome> &outcome)
{
    const QString operation = tr("Archive to %1").arg(file);
    const bool good = outcome && outcome->left.empty();
    const QString how = outcome
        ? tr("%1 of %2 sessions are in the archive, and compared")
              .arg(humanCount(outcome->tally.settled()), humanCount(outcome->tally.all()))
        : describe(outcome.error());
    m_log->note({.store = store, .operation = operation, .outcome = how, .failed = !good});
    const bool stopped = !outcome && outcome.error().code == ErrorCode::Cancelled;
    if (!outcome && !stopped) {
        QMessageBox::warning(m_window, operation, visibleText(how));
        return;
    }
    emit told({.text = how + u": " + visibleLine(file), .isGood = good});
    if (good || stopped)
        return;
    ListContent content{.name = QStringLiteral("archiveLeft"),
                        .title = operation,
                        .text = tr("These sessions of %1 are not in the archive, or not whole:").arg(store),
                        .columns = {tr("Session"), tr("Why")}};
    for (const CopiedSession &session : outcome->left)
        content.rows.push_back(
            {visibleLine(session.id),
             visibleLine(session.reason.isEmpty() ? QString::fromLatin1(outcomeName(session.outcome))
                                                  : session.reason)});
    auto *dialog = new ListDialog(content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace SessionDeck
