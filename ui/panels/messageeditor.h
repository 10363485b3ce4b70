// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"
#include "core/store/capabilities.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace SessionDeck {

/// One message, open for editing: its text on several lines, and beside it who said it to whom and when. Only
/// what the store can hold is offered.
class MessageEditor : public QFrame
{
    Q_OBJECT
public:
    explicit MessageEditor(QWidget *parent);

    void open(const Message &message, const Capabilities &can);
    bool isModified() const;
    /// The message as it was edited; what was not touched is as it was. None: a field makes no sense, and
    /// says so.
    std::optional<Message> edited();

signals:
    void accepted();
    void cancelled();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildButtons();
    void cancel();
    QString text() const;

    Message m_message;
    QLineEdit *m_sender;
    QLineEdit *m_recipient;
    QLabel *m_arrow;
    QComboBox *m_role;
    QLineEdit *m_time;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    bool m_warned = false; // the next Escape drops the edits
};

} // namespace SessionDeck
