// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/editcommands.h"

#include "core/drafts/draftfolder.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/models/deckstore.h"
#include "ui/models/helddraft.h"
#include "ui/models/storetexts.h"
#include "ui/panels/conversationview.h"
#include "ui/panels/inspector.h"
#include "ui/panels/jsoneditor.h"
#include "ui/panels/messageediting.h"
#include "ui/panels/offeredaction.h"
#include "ui/panels/raweditor.h"
#include "ui/panels/rawpanel.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/stagebar.h"
#include "ui/panels/storespanel.h"
#include "ui/window/commands.h"
#include "ui/window/draftnotices.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagecommands.h"
#include "ui/window/sessioncopies.h"

#include <QStatusBar>

namespace SessionDeck {

EditCommands::EditCommands(MainWindow *window)
    : QObject(window),
      m_window(window),
      m_inspector(window->inspector()),
      m_drafts(new DraftBook(DraftFolder::defaultPath(), this)),
      m_saving(new SessionSaving(m_drafts, window))
{
    const auto store = [window] { return window->storesPanel()->current(); };
    m_inspector->staged()->setAccess(
        {.drafts = m_drafts,
         .writer = [store]() -> AsyncStore * { return store() ? store()->writer() : nullptr; },
         .locked = [store] { return store() ? lockedText(store()->state()) : QString(); }});
    new MessageCommands(m_window);
    connectSession();
    connectDrafts();
    enable();
}

void EditCommands::connectSession()
{
    const CommandSet &commands = *m_window->commands();
    const auto on = [&](Command command, auto act) {
        connect(commands.action(command), &QAction::triggered, this, act);
    };
    const auto step = [this](void (QUndoStack::*way)()) {
        return [this, way] {
            whenStaged([this, way] {
                if (draft())
                    (draft()->undoStack().*way)();
            });
        };
    };
    on(Command::Undo, step(&QUndoStack::undo));
    on(Command::Redo, step(&QUndoStack::redo));
    on(Command::SaveSession, [this] { whenStaged([this] { m_saving->save(current()); }); });
    on(Command::PreviewChanges, [this] { whenStaged([this] { m_saving->preview(current()); }); });
    on(Command::RevertSession, &EditCommands::revert);
    on(Command::EditSession, &EditCommands::editSession);
    on(Command::EditAsJson, [this] { whenStaged([this] { m_inspector->raw()->edit(); }); });
    on(Command::ForkSession, &EditCommands::fork);
    // In the table of sessions these keys take back changes of whole sessions.
    for (QAction *action : commands.actions({Command::Undo, Command::Redo})) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_inspector->addAction(action);
    }
    const StageBar *bar = m_inspector->stageBar();
    connect(bar, &StageBar::previewWanted, commands.action(Command::PreviewChanges), &QAction::trigger);
    connect(&m_inspector->editing()->view()->scene(), &ConversationScene::changeWanted, this,
            [this] { m_saving->preview(current()); });
    connect(bar, &StageBar::compareWanted, this, [this] { m_saving->compare(current()); });
}

void EditCommands::connectDrafts()
{
    connect(m_inspector->staged(), &StagedLoader::draftChanged, this, &EditCommands::enable);
    connect(m_inspector->staged(), &StagedLoader::newsChanged, this, &EditCommands::enable);
    connect(m_inspector->staged(), &StagedLoader::loaded, this, &EditCommands::enable);
    connect(m_inspector->editing()->open(), &InPlaceEditing::opened, this, &EditCommands::enable);
    connect(m_inspector->raw()->editor(), &RawEditor::modified, this, &EditCommands::enable);
    connect(m_saving, &SessionSaving::finished, this, &EditCommands::enable);
    connect(m_saving, &SessionSaving::saved, this, [this](const QString &id) {
        m_window->statusBar()->showMessage(tr("Saved: %1").arg(id), 5000);
        m_inspector->reload();
    });
    connect(m_saving, &SessionSaving::renamed, this, [this](const QString &from, const QString &to) {
        const QString shown = m_inspector->staged()->address().id;
        DeckStore *store = m_window->storesPanel()->current();
        if (store && shown == from)
            m_inspector->showSession(store->reader(), to);
        else if (shown == to) // which its edits have come to only now
            m_inspector->reload();
    });
    new DraftNotices(m_drafts, m_window);
}

SessionDraft *EditCommands::draft() const
{
    return m_inspector->staged()->draft();
}

SavingDraft EditCommands::current() const
{
    const EditAccess &access = m_inspector->staged()->access();
    return {.draft = draft(), .writer = access.writer()};
}

void EditCommands::enable()
{
    const CommandSet &commands = *m_window->commands();
    const auto set = [&](Command command, bool on) { commands.action(command)->setEnabled(on); };
    SessionDraft *edited = draft();
    const QUndoStack nothing;
    const QUndoStack &steps = edited ? edited->undoStack() : nothing;
    set(Command::Undo, steps.canUndo());
    set(Command::Redo, steps.canRedo());
    commands.action(Command::Undo)
        ->setText(steps.undoText().isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(steps.undoText()));
    // What stands in an open editor is taken over first.
    const RawEditor *raw = m_inspector->raw()->editor();
    const bool isTyped = raw->isOpen() && raw->text()->isModified();
    const bool isEdited = !steps.isClean() || m_inspector->editing()->open()->isOpen() || isTyped;
    for (const Command command : {Command::SaveSession, Command::PreviewChanges, Command::RevertSession})
        set(command, isEdited && !m_saving->isSaving());
    if (m_inspector->staged()->news() != StoreNews::None) // also nothing but what could be done again
        set(Command::RevertSession, !m_saving->isSaving());
    const bool isShown = !m_inspector->staged()->address().id.isEmpty();
    for (const Command command : {Command::EditSession, Command::EditAsJson})
        offerAction(commands.action(command), isShown, m_inspector->staged()->locked());
}

// What stands in an open editor is taken over first; not if it makes no sense.
void EditCommands::whenStaged(const std::function<void()> &then)
{
    if (m_inspector->editing()->open()->commit())
        m_inspector->raw()->editor()->commit(then);
}

void EditCommands::revert()
{
    m_inspector->editing()->open()->cancel();
    m_inspector->raw()->editor()->drop();
    if (draft())
        m_drafts->drop(draft());
    m_inspector->reload();
}

void EditCommands::editSession()
{
    m_inspector->staged()->begin([this](SessionDraft &draft) {
        auto *dialog
            = new SessionDialog(headerOf(draft.session()), m_inspector->staged()->capabilities(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, &draft, [dialog, &draft, held = HeldDraft(&draft)] {
            Session after = headerOf(draft.session());
            after.id = dialog->edited().id;
            after.title = dialog->edited().title;
            after.participants = dialog->edited().participants;
            after.expires = dialog->edited().expires;
            if (after != headerOf(draft.session()))
                draft.edit(HeaderEdit{headerOf(draft.session()), after}, tr("Edit Session"));
        });
        dialog->open();
    });
}

void EditCommands::fork()
{
    whenStaged([this] {
        const int row = m_inspector->editing()->currentRow();
        m_inspector->staged()->begin([this, row](SessionDraft &draft) {
            m_saving->copies()->ask(current().writer, {draft.snapshot(), row + 1});
        });
    });
}

} // namespace SessionDeck
