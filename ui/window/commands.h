// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <span>
#include <vector>

namespace SessionDeck {

/// Everything one can tell the window to do, whether by menu, key, button or palette.
enum class Command {
    OpenFile,
    OpenFolder,
    OpenUri,
    ConnectRedis,
    Quit,
    CopyRows,
    CopyIds,
    CopyJson,
    SelectAll,
    Find,
    ClearSearch,
    FindInSession,
    RenameSession,
    DuplicateSession,
    SetExpiry,
    DeleteSessions,
    UndoChange,
    ShowActivity,
    TransferSessions,
    ExportSessions,
    ImportSessions,
    BackUpStore,
    RestoreBackup,
    CheckStore,
    SalvageStore,
    ProtectStore,
    Undo,
    Redo,
    SaveSession,
    PreviewChanges,
    RevertSession,
    EditMessage,
    AddMessage,
    InsertMessage,
    DeleteMessage,
    MoveMessageUp,
    MoveMessageDown,
    EditSession,
    EditAsJson,
    ForkSession,
    Palette,
    ShowSessions,
    ShowMonitor,
    ShowRestore,
    ShowExpiring,
    AlertRules,
    AlertHistory,
    KeptVersions,
    FocusStores,
    FocusSessions,
    FocusInspector,
    NextStore,
    PreviousStore,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    Rescan,
    StopScan,
    Reconnect,
    EnterPassword,
    ChooseLayout,
    ShowDamage,
    SamplingInterval,
    CopyUri,
    ShowInFiles,
    RemoveStore,
    Shortcuts,
    About,
};

/// A command's facts, translated when its action is made.
struct CommandFacts
{
    Command command;
    const char *name; ///< Object name of the action.
    const char *text; ///< With its mnemonic.
    const char *shortcut; ///< Portable text; empty: none.
    const char *icon; ///< Name of an icon; empty: none.
    const char *fullText = nullptr; ///< What it is called outside its menu, where that names the matter.
};

std::span<const CommandFacts> allCommands();

/// The actions of all commands; made once, and shared by menus, bars, context menus and the palette.
class CommandSet : public QObject
{
    Q_OBJECT
public:
    explicit CommandSet(QObject *parent);

    QAction *action(Command command) const;
    /// In the order of the table.
    QList<QAction *> all() const;
    QList<QAction *> actions(std::initializer_list<Command> commands) const;

private:
    std::vector<QAction *> m_actions; // by command
};

} // namespace SessionDeck
