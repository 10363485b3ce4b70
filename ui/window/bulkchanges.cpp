// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bulkchanges.h"

#include "core/transfer/bulkjob.h"
#include "ui/dialogs/listdialog.h"
#include "ui/models/activitylog.h"
#include "ui/models/deckstore.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/visibletext.h"

#include <QMessageBox>

namespace SessionDeck {

// How one change is spoken of.
struct BulkChanges::Words
{
    QString store = {};
    QString what = {}; ///< "x", or "48 sessions".
    QString session = {}; ///< Its id if it is one.
    QString operation = {}; ///< For the journal and for titles.
    QString running = {};
    QString done = {}; ///< A whole sentence.
};

namespace {

constexpr qsizetype mostListed = 10'000;

// What a change is called where it can be taken back: it may have ended before all were changed.
void nameDone(MadeChange &change, const QString &what)
{
    change.what = what;
    change.undone = change.order.kind == BulkOrder::Kind::Delete
        ? BulkChanges::tr("Back in the store: %1.").arg(what)
        : BulkChanges::tr("Expiry as it was: %1.").arg(what);
}

QString nameOf(const SessionSummary &session)
{
    return u"“" + visibleLine(session.title.isEmpty() ? session.id : session.title).left(80) + u"”";
}

} // namespace

BulkChanges::BulkChanges(ActivityLog *log, StoreOpener opener, QWidget *window)
    : QObject(window), m_log(log), m_opener(std::move(opener)), m_window(window), m_runner(log)
{
}

void BulkChanges::start(DeckStore *store, const BulkOrder &order, const SessionScope &scope)
{
    const qint64 count = scope.count();
    const bool deletes = order.kind == BulkOrder::Kind::Delete;
    Words words{.store = storeName(store->state()),
                .what = count == 1 ? nameOf(scope.first()) : tr("%1 sessions").arg(humanCount(count)),
                .session = count == 1 ? scope.first().id : QString()};
    words.operation = deletes ? tr("Delete %1").arg(words.what) : tr("Set expiry of %1").arg(words.what);
    words.running = deletes ? tr("Deleting %1").arg(words.what) : tr("Setting expiry of %1").arg(words.what);
    words.done = deletes
        ? tr("Deleted %1.").arg(words.what)
        : tr("Expiry of %1: %2.").arg(words.what, expiryText(order.expires, Timestamp::now()));
    const auto change = std::make_shared<MadeChange>(
        MadeChange{.order = order, .opener = m_opener, .stores = {endOf(*store)}});
    nameDone(*change, words.what);
    const auto job = std::make_shared<BulkJob>(order, listedSessions(scope));
    emit started();
    m_runner.start(
        store,
        {.title = words.running,
         .step = [job](SessionStore &to, const std::stop_token &stop) { return job->step(to, stop); },
         .report = [job] { return job->report(); },
         .done =
             [this, words, change](const BulkReport &report, const std::optional<Error> &error) {
                 const qint64 changed = report.of(BulkOutcome::Done);
                 if (changed > 0)
                     change->bulk = report.bulk;
                 if (changed < report.total)
                     nameDone(*change, tr("%1 sessions").arg(humanCount(changed)));
                 close(words, report, error, change);
             }});
}

void BulkChanges::close(const Words &words, const BulkReport &report, const std::optional<Error> &error,
                        const std::shared_ptr<MadeChange> &change)
{
    const qint64 good = report.of(BulkOutcome::Done) + report.of(BulkOutcome::Already);
    const bool whole = !error && report.left.empty();
    const QString partly = tr("%1 of %2 done").arg(humanCount(good), humanCount(report.total));
    QString outcome = whole ? QString() : partly;
    if (error)
        outcome += tr("; then: %1").arg(visibleLine(describe(*error)));
    m_log->note({.store = words.store,
                 .session = words.session,
                 .operation = words.operation,
                 .outcome = outcome,
                 .failed = !whole,
                 .change = change});
    emit told({.text = whole ? words.done : tr("%1: %2.").arg(words.operation, partly),
               .isGood = whole,
               .offersAction = !change->bulk.isEmpty()});
    if (error && error->code != ErrorCode::Cancelled)
        QMessageBox::warning(m_window, words.operation, partly + u".\n\n" + visibleText(describe(*error)));
    else if (!report.left.empty())
        showLeft(words, report);
}

void BulkChanges::showLeft(const Words &words, const BulkReport &report)
{
    ListContent content{.name = QStringLiteral("bulkLeft"),
                        .title = words.operation,
                        .text = tr("These sessions of %1 were left as they are:").arg(words.store),
                        .columns = {tr("Session"), tr("Why")}};
    for (const BulkResult &result : report.left) {
        if (qsizetype(content.rows.size()) == mostListed)
            break;
        content.rows.push_back({visibleLine(result.id), visibleLine(result.reason)});
    }
    auto *dialog = new ListDialog(content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace SessionDeck
