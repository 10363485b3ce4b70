// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/difftext.h"

#include <QDialog>

class QLabel;

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
    ChangesDialog(const Content &content, const ComparedSessions &sessions, QWidget *parent);

    void setPlan(const QString &text);

private:
    QLabel *m_plan;
};

} // namespace SessionDeck
