// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessioncommands.h"

#include "core/base/runthen.h"
#include "core/transfer/bulkjob.h"
#include "ui/dialogs/expirydialog.h"
#include "ui/models/deckstore.h"
#include "ui/models/expirylock.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/storelistmodel.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"
#include "ui/panels/inspector.h"
#include "ui/panels/noticestrip.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/selectioncopy.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/statepanel.h"
#include "ui/panels/storespanel.h"
#include "ui/window/bulkchanges.h"
#include "ui/window/bulkquestion.h"
#include "ui/window/commands.h"
#include "ui/window/expirypage.h"
#include "ui/window/jsoncopy.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessionnaming.h"
#include "ui/window/takingback.h"

#include <QMessageBox>

namespace SessionDeck {

namespace {

QString nameOf(const SessionScope &scope)
{
    const SessionSummary session = scope.first();
    return visibleLine(session.title.isEmpty() ? session.id : session.title).left(80);
}

} // namespace

SessionCommands::SessionCommands(MainWindow *window)
    : QObject(window),
      m_window(window),
      m_changes(new BulkChanges(window->activity(), window->stores()->opener(), window)),
      m_undo(new TakingBack(window->activity(), window))
{
    const CommandSet &commands = *window->commands();
    const auto on = [this, &commands](Command command, auto work) {
        connect(commands.action(command), &QAction::triggered, this, work);
    };
    on(Command::DeleteSessions, [this] {
        prepare({.kind = BulkOrder::Kind::Delete}, current(), selected(), &SessionCommands::askIfMany);
    });
    on(Command::SetExpiry, [this] { expire(current(), selected()); });
    auto *naming = new SessionNaming(window);
    connect(naming, &SessionNaming::renamed, this, &SessionCommands::renamed);
    on(Command::RenameSession,
       [this, naming] { naming->ask(SessionNaming::Purpose::Rename, current(), selected().first().id); });
    on(Command::DuplicateSession,
       [this, naming] { naming->ask(SessionNaming::Purpose::Duplicate, current(), selected().first().id); });
    on(Command::CopyJson, [this] {
        if (current() && !selected().ranges.empty())
            copyAsJson(m_window, current(), selected());
    });
    on(Command::UndoChange, [this] { m_undo->undo(); });
    // Other parts of the window have a meaning of their own for these keys.
    for (const Command command : {Command::DeleteSessions, Command::RenameSession})
        commands.action(command)->setShortcutContext(Qt::WidgetShortcut);
    // Also where no session is left to be listed.
    commands.action(Command::UndoChange)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    window->page()->panel()->addAction(commands.action(Command::UndoChange));
    NoticeStrip *strip = window->page()->outcome();
    connect(strip, &NoticeStrip::actionChosen, commands.action(Command::UndoChange), &QAction::trigger);
    const auto tell = [this, strip](const Notice &notice) {
        strip->show(notice);
        enable();
        emit told(notice);
    };
    connect(m_changes, &BulkChanges::started, m_undo, &TakingBack::forget);
    connect(m_undo, &TakingBack::told, this, tell);
    connect(m_undo, &TakingBack::begun, strip, [this, strip] {
        strip->offerAction(false);
        enable();
    });
    connect(m_changes, &BulkChanges::told, this, tell);
    connect(window->inspector(), &Inspector::undoWanted, this, [this](const Version &version) {
        if (m_undo->canUndo() && m_undo->bulk() == version.bulk)
            m_undo->undo();
        else
            emit m_window->inspector()->restoreWanted(version);
    });
    connect(window->storesPanel(), &StoresPanel::currentChanged, strip, [strip] { strip->setText({}); });
    connect(window->page()->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SessionCommands::enable);
    connect(window->storesPanel(), &StoresPanel::currentChanged, this, &SessionCommands::enable);
    connect(window->stores(), &StoreListModel::dataChanged, this, &SessionCommands::enable);
    new ExpiryPage(window, this);
    enable();
}

void SessionCommands::enable()
{
    const SessionTable *table = m_window->page()->table();
    const QItemSelection selection = table->selectionModel()->selection();
    const bool one = selection.size() == 1 && selection.constFirst().height() == 1;
    const QString locked = current() ? lockedText(current()->state()) : QString();
    const CommandSet &commands = *m_window->commands();
    offerAction(commands.action(Command::DeleteSessions), current() && !selection.isEmpty(), locked);
    offerAction(commands.action(Command::SetExpiry), current() && !selection.isEmpty(),
                current() ? expiryLockedText(current()->state()) : QString());
    for (const Command command : {Command::RenameSession, Command::DuplicateSession})
        offerAction(commands.action(command), current() && one, locked);
    commands.action(Command::CopyJson)->setEnabled(!selection.isEmpty());
    commands.action(Command::UndoChange)->setEnabled(m_undo->canUndo());
}

DeckStore *SessionCommands::current() const
{
    return m_window->storesPanel()->current();
}

SessionScope SessionCommands::selected() const
{
    return selectedScope(*m_window->page()->table());
}

void SessionCommands::prepare(const BulkOrder &order, DeckStore *store, const SessionScope &scope, Ask ask)
{
    if (!store || scope.ranges.empty())
        return;
    store->writer()->run(
        store,
        [scope, order](SessionStore &to, const std::stop_token &) -> Result<ScopeFigures> {
            const Result<void> possible = checkOrder(order, to.capabilities());
            return possible ? Result<ScopeFigures>(figuresOf(scope)) : fail(possible.error());
        },
        [self = QPointer(this), store, order, scope, ask](const Result<ScopeFigures> &figures) {
            if (self && figures)
                (self->*ask)(store, order, scope, *figures);
            else if (self)
                QMessageBox::warning(self->m_window, storeName(store->state()),
                                     visibleText(describe(figures.error())));
        });
}

// One session goes at once, because it comes back as easily; many are worth a look before.
void SessionCommands::askIfMany(DeckStore *store, const BulkOrder &order, const SessionScope &scope,
                                const ScopeFigures &figures)
{
    if (figures.sessions == 1) {
        m_changes->start(store, order, scope);
        return;
    }
    QMessageBox *box = bulkQuestion(order.kind, storeName(store->state()), figures, m_window);
    connect(box, &QMessageBox::accepted, store,
            [self = QPointer(this), store, order, scope] { self->m_changes->start(store, order, scope); });
    box->open();
}

void SessionCommands::askExpiry(DeckStore *store, const BulkOrder &order, const SessionScope &scope,
                                const ScopeFigures &figures)
{
    const bool one = figures.sessions == 1;
    const QString what
        = one ? nameOf(scope) : tr("each of these %1 sessions").arg(humanCount(figures.sessions));
    auto *dialog = new ExpiryDialog(what, one ? QStringList() : scopeText(figures),
                                    one ? scope.first().expires : Timestamp(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, store, [self = QPointer(this), dialog, store, order, scope] {
        self->m_changes->start(store, {.kind = order.kind, .expires = dialog->expires()}, scope);
    });
    dialog->open();
}

void SessionCommands::expire(DeckStore *store, const SessionScope &scope)
{
    prepare({.kind = BulkOrder::Kind::SetExpiry}, store, scope, &SessionCommands::askExpiry);
}

void SessionCommands::keep(DeckStore *store, const SessionScope &scope)
{
    prepare({.kind = BulkOrder::Kind::SetExpiry}, store, scope, &SessionCommands::askIfMany);
}

} // namespace SessionDeck
