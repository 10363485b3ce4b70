// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/difftext.h"

#include <QDialog>

#include <memory>

class QLabel;
class QTextEdit;

namespace SessionDeck {

/// What saving would send: how the session would differ, and how and where it would be written. Or, without
/// the button to save, how two versions differ.
class ChangesDialog : public QDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QString title = {};
        QString plan = {}; ///< Below the differences; empty: nothing.
        QString save = {}; ///< Text of the button that accepts; empty: there is none.
    };
    ChangesDialog(const Content &content, QWidget *parent);

    /// Shows how they differ, as soon as that is found out on another thread.
    void compare(const std::shared_ptr<const Session> &before, const std::shared_ptr<const Session> &after);

    void setPlan(const QString &text);

private:
    QLabel *m_summary;
    QTextEdit *m_view;
    QLabel *m_plan;
    std::shared_ptr<QTextDocument> m_document;
};

} // namespace SessionDeck
