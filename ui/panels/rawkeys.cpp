// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rawkeys.h"

#include <QKeyEvent>

#include <Qsci/qsciscintilla.h>

namespace SessionDeck {

namespace {

bool isApplying(const QKeyEvent &key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isReturn && key.modifiers().testFlag(Qt::ControlModifier);
}

bool isForOthers(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Escape || key.matches(QKeySequence::Find);
}

} // namespace

RawKeys::RawKeys(QsciScintilla *editor) : QObject(editor), m_editor(editor)
{
    editor->installEventFilter(this);
}

bool RawKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isApplying(key)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            emit accepted();
        return true;
    }
    const bool isUndo = key.matches(QKeySequence::Undo) && !m_editor->isUndoAvailable();
    const bool isRedo = key.matches(QKeySequence::Redo) && !m_editor->isRedoAvailable();
    if (!isUndo && !isRedo && !isForOthers(key))
        return QObject::eventFilter(object, event);
    event->ignore();
    return true;
}

} // namespace SessionDeck
