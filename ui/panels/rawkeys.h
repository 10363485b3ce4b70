// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QsciScintilla;

namespace SessionDeck {

/// Keys of an editor whose text is applied as a whole: Ctrl+Return applies it, and with nothing typed, undo
/// and redo are those of the window. Escape and the find key are for what stands around it.
class RawKeys : public QObject
{
    Q_OBJECT
public:
    explicit RawKeys(QsciScintilla *editor);

signals:
    void accepted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QsciScintilla *m_editor;
};

} // namespace SessionDeck
