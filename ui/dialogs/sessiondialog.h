// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/capabilities.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace SessionDeck {

/// Title, participants, expiry and id of a session, for editing. Only what the store can hold is offered.
class SessionDialog : public QDialog
{
    Q_OBJECT
public:
    SessionDialog(const Session &session, const Capabilities &can, QWidget *parent);

    /// The session's header as it was edited.
    const Session &edited() const
    {
        return m_edited;
    }

private:
    void check();
    QString checkedExpiry();
    QString checkedId();

    Session m_before;
    Session m_edited;
    QLineEdit *m_id;
    QLineEdit *m_title;
    QPlainTextEdit *m_participants;
    QLineEdit *m_expiry;
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace SessionDeck
