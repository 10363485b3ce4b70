// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include <QAction>

namespace SessionDeck {

namespace {

struct ListKey
{
    const char *text;
    const char *keys;
};

constexpr ListKey listKeys[] = {
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In the list: first and last session"), "Home, End"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In the list: select more"), "Shift+Up, Shift+Down"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In the list: go to a name"), "A…Z"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In the list: open the session"), "Return"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In a chart: point at a moment"), "Left, Right"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In a chart: zoom"), "+, −, Ctrl+wheel, drag"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In a chart: go back and forth"),
     "Page Up, Page Down, Shift+wheel"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "In a chart: show all of the time"),
     "Home, double click"},
    {QT_TRANSLATE_NOOP("SessionDeck::ShortcutsDialog", "First to ninth store"), "Ctrl+Alt+1 … Ctrl+Alt+9"},
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    Ui::ShortcutsDialog ui;
    ui.setupUi(this);
    const auto add = [&ui](const QString &text, const QString &keys) {
        new QTreeWidgetItem(ui.keys, {text, keys});
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    }
    for (const ListKey &key : listKeys)
        add(tr(key.text), QString::fromUtf8(key.keys));
    ui.keys->resizeColumnToContents(0);
}

} // namespace SessionDeck
