// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include "ui/window/icons.h"

namespace SessionDeck {

namespace {

constexpr CommandFacts commandFacts[] = {
    {Command::OpenFile, "openFile", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Open &File…"), "Ctrl+O",
     "file"},
    {Command::OpenFolder, "openFolder", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Open F&older…"),
     "Ctrl+Shift+O", "folder"},
    {Command::OpenUri, "openUri", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Open &URI…"), "Ctrl+L",
     "link"},
    {Command::ConnectRedis, "connectRedis",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Connect to &Redis…"), "Ctrl+Shift+R", "server"},
    {Command::Quit, "quit", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Quit"), "Ctrl+Q", "quit"},
    {Command::CopyRows, "copyRows", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Copy Rows"), "Ctrl+C",
     "copy"},
    {Command::CopyIds, "copyIds", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Copy &Ids"), "Ctrl+Shift+C",
     ""},
    {Command::CopyJson, "copyJson", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Copy Sessions as &JSON"),
     "Ctrl+Alt+C", ""},
    {Command::SelectAll, "selectAll", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Select &All"), "Ctrl+A",
     ""},
    {Command::Find, "find", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Search Sessions"), "Ctrl+F",
     "search"},
    {Command::ClearSearch, "clearSearch", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "C&lear Search"),
     "Esc", ""},
    {Command::FindInSession, "findInSession",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Find in Conversation"), "Ctrl+Shift+F", "search"},
    {Command::RenameSession, "renameSession",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Rename Session…"), "F2", ""},
    {Command::DuplicateSession, "duplicateSession",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "D&uplicate Session…"), "Ctrl+Shift+D", ""},
    {Command::SetExpiry, "setExpiry", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Set E&xpiry…"),
     "Ctrl+Shift+E", ""},
    {Command::DeleteSessions, "deleteSessions",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Delete Sessions"), "Del", "remove"},
    {Command::UndoChange, "undoChange",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Undo &Last Change of Sessions"), "Ctrl+Z", ""},
    {Command::ShowActivity, "showActivity", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Activity"),
     "Ctrl+Shift+A", ""},
    {Command::TransferSessions, "transferSessions",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Copy or &Move Sessions…"), "Ctrl+Shift+M", ""},
    {Command::ExportSessions, "exportSessions",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "E&xport Sessions…"), "Ctrl+E", ""},
    {Command::ImportSessions, "importSessions",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Import Sessions…"), "", ""},
    {Command::BackUpStore, "backUpStore", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Back Up Store…"),
     "Ctrl+B", ""},
    {Command::RestoreBackup, "restoreBackup",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Rest&ore from Backup…"), "", ""},
    {Command::CheckStore, "checkStore", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Check &Health"), "",
     ""},
    {Command::SalvageStore, "salvageStore",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Sal&vage Damaged Store…"), "", ""},
    {Command::ProtectStore, "protectStore", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Pro&tect Store…"),
     "", ""},
    {Command::Undo, "undo", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Undo"), "Ctrl+Z", ""},
    {Command::Redo, "redo", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Redo"), "Ctrl+Shift+Z", ""},
    {Command::SaveSession, "saveSession", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Save Session"),
     "Ctrl+S", ""},
    {Command::PreviewChanges, "previewChanges",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Pre&view Changes…"), "Ctrl+Shift+S", ""},
    {Command::RevertSession, "revertSession", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Re&vert Session"),
     "", ""},
    {Command::EditMessage, "editMessage", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Edit Message"), "F2",
     ""},
    {Command::AddMessage, "addMessage", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Add Message"),
     "Ctrl+Shift+N", ""},
    {Command::InsertMessage, "insertMessage",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Insert Message Before"), "Ins", ""},
    {Command::DeleteMessage, "deleteMessage", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Delete Message"),
     "Del", ""},
    {Command::MoveMessageUp, "moveMessageUp",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Move Message U&p"), "Alt+Up", ""},
    {Command::MoveMessageDown, "moveMessageDown",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Move Message Do&wn"), "Alt+Down", ""},
    {Command::EditSession, "editSession",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Edit Session &Properties…"), "Ctrl+I", ""},
    {Command::EditAsJson, "editAsJson", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Edit Session as &JSON"),
     "Ctrl+J", ""},
    {Command::ForkSession, "forkSession", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Fork at Message…"),
     "", ""},
    {Command::Palette, "commandPalette", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Commands…"), "Ctrl+K",
     "palette"},
    {Command::ShowSessions, "showSessions", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Show &Sessions"),
     "Ctrl+1", ""},
    {Command::ShowMonitor, "showMonitor", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Show &Monitor"),
     "Ctrl+2", ""},
    {Command::ShowRestore, "showRestore", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Show Rest&ore"),
     "Ctrl+3", ""},
    {Command::ShowExpiring, "showExpiring", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Show &Expiring"),
     "Ctrl+4", ""},
    {Command::AlertRules, "alertRulesCommand", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Alert Rules…"),
     "", ""},
    {Command::AlertHistory, "alertHistoryCommand",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Alert Hi&story…"), "", ""},
    {Command::KeptVersions, "keptVersions", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Kept Versions…"),
     "", ""},
    {Command::FocusStores, "focusStores", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Go to &Stores"),
     "Alt+1", ""},
    {Command::FocusSessions, "focusSessions", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Go to S&essions"),
     "Alt+2", ""},
    {Command::FocusInspector, "focusInspector",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Go to &Inspector"), "Alt+3", ""},
    {Command::NextStore, "nextStore", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Next Store"), "Ctrl+Tab",
     ""},
    {Command::PreviousStore, "previousStore", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Previous Store"),
     "Ctrl+Shift+Tab", ""},
    {Command::AppearanceSystem, "appearanceSystem", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&System"),
     "", "", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Appearance: System")},
    {Command::AppearanceLight, "appearanceLight", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Light"), "",
     "", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Appearance: Light")},
    {Command::AppearanceDark, "appearanceDark", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Dark"), "", "",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Appearance: Dark")},
    {Command::Rescan, "rescan", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Scan Again"), "F5", "rescan"},
    {Command::StopScan, "stopScan", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "S&top Scanning"),
     "Shift+F5", "stop"},
    {Command::Reconnect, "reconnect", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Reconnect"), "Ctrl+F5",
     "reconnect"},
    {Command::EnterPassword, "enterPassword",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Enter &Password…"), "", "lock"},
    {Command::ChooseLayout, "chooseLayout", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Choose &Layout…"),
     "", "layers"},
    {Command::ShowDamage, "showDamage", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Damaged Records…"), "",
     "damaged"},
    {Command::SamplingInterval, "samplingInterval",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Sampling &Interval…"), "", ""},
    {Command::CopyUri, "copyUri", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Copy URI"), "", ""},
    {Command::ShowInFiles, "showInFiles",
     QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Show in &File Manager"), "", ""},
    {Command::RemoveStore, "removeStore", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "Re&move from List"),
     "Ctrl+W", "remove"},
    {Command::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&Keyboard Shortcuts"),
     "F1", "keyboard"},
    {Command::About, "about", QT_TRANSLATE_NOOP("SessionDeck::CommandSet", "&About SessionDeck"), "", "info"},
};

QAction *makeAction(const CommandFacts &command, QObject *parent)
{
    auto *action
        = new QAction(themedIcon(QString::fromLatin1(command.icon)), CommandSet::tr(command.text), parent);
    action->setObjectName(QString::fromLatin1(command.name));
    if (command.fullText)
        action->setIconText(CommandSet::tr(command.fullText));
    action->setShortcut(
        QKeySequence::fromString(QString::fromLatin1(command.shortcut), QKeySequence::PortableText));
    return action;
}

} // namespace

std::span<const CommandFacts> allCommands()
{
    return commandFacts;
}

CommandSet::CommandSet(QObject *parent) : QObject(parent), m_actions(std::size(commandFacts))
{
    for (const CommandFacts &command : commandFacts)
        m_actions[size_t(command.command)] = makeAction(command, this);
}

QAction *CommandSet::action(Command command) const
{
    return m_actions[size_t(command)];
}

QList<QAction *> CommandSet::all() const
{
    return {m_actions.begin(), m_actions.end()};
}

QList<QAction *> CommandSet::actions(std::initializer_list<Command> commands) const
{
    QList<QAction *> list;
    for (const Command command : commands)
        list += action(command);
    return list;
}

} // namespace SessionDeck
