// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace SessionDeck {

class FindBar;
class InspectorNotice;
class SourceView;

/// A long text in a window of its own, with search; what is too long even for that can be saved.
class TextWindow : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is closed.
    explicit TextWindow(QWidget *parent = nullptr);

    void showText(const QString &text);

private:
    void save();

    QString m_text;
    InspectorNotice *m_notice;
    FindBar *m_find;
    SourceView *m_view;
};

} // namespace SessionDeck
