// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messageeditor.h"

#include "ui/models/editedtext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace SessionDeck {

namespace {

QLineEdit *field(QWidget *parent, const char *name, const QString &label)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QLatin1StringView(name));
    line->setAccessibleName(label);
    line->setPlaceholderText(label);
    return line;
}

} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QFrame(parent),
      m_sender(field(this, "editSender", tr("Sender"))),
      m_recipient(field(this, "editRecipient", tr("Recipient"))),
      m_arrow(new QLabel(QStringLiteral("→"), this)),
      m_role(new QComboBox(this)),
      m_time(field(this, "editTime", tr("Time (UTC)"))),
      m_text(new QPlainTextEdit(this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("messageEditor"));
    setAccessibleName(tr("Message being edited"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_text->setObjectName(QStringLiteral("editText"));
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setTabChangesFocus(true);
    m_role->setObjectName(QStringLiteral("editRole"));
    m_role->setAccessibleName(tr("Role"));
    m_role->setEditable(true);
    m_role->setInsertPolicy(QComboBox::NoInsert);
    m_role->lineEdit()->setPlaceholderText(tr("Role"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(buildFields());
    layout->addWidget(m_text, 1);
    layout->addWidget(buildButtons());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sender, m_recipient, m_role, m_time, m_text})
        widget->installEventFilter(this);
    hide();
}

QWidget *MessageEditor::buildFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_sender, 0, 0);
    grid->addWidget(m_arrow, 0, 1);
    grid->addWidget(m_recipient, 0, 2);
    grid->addWidget(m_time, 1, 0);
    grid->addWidget(m_role, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    return fields;
}

QWidget *MessageEditor::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_hint->setObjectName(QStringLiteral("editHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *cancelButton = new QPushButton(tr("Cancel"), row);
    cancelButton->setObjectName(QStringLiteral("editCancel"));
    auto *apply = new QPushButton(tr("Apply"), row);
    apply->setObjectName(QStringLiteral("editApply"));
    apply->setToolTip(tr("Keeps the edit in this window until the session is saved (Ctrl+Return)"));
    layout->addWidget(m_hint, 1);
    layout->addWidget(cancelButton);
    layout->addWidget(apply);
    connect(cancelButton, &QPushButton::clicked, this, &MessageEditor::cancelled);
    connect(apply, &QPushButton::clicked, this, &MessageEditor::accepted);
    return row;
}

void MessageEditor::open(const Message &message, const Capabilities &can)
{
    m_message = message;
    m_sender->setText(message.sender);
    m_recipient->setText(message.recipient);
    m_recipient->setVisible(can.recipients);
    m_arrow->setVisible(can.recipients);
    m_role->clear();
    m_role->addItems({QStringLiteral("user"), QStringLiteral("assistant"), QStringLiteral("system"),
                      QStringLiteral("tool")});
    m_role->setCurrentText(message.role);
    m_role->setVisible(can.roles);
    m_time->setText(message.timestamp.toIso());
    m_text->setPlainText(editableText(message.content));
    m_text->document()->setModified(false);
    m_hint->setText(tr("Ctrl+Return applies, Esc cancels"));
    m_warned = false;
    show();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

QString MessageEditor::text() const
{
    // Not toPlainText(), which makes other characters of some.
    QString raw = m_text->document()->toRawText();
    return raw.replace(QChar(QChar::ParagraphSeparator), u'\n');
}

bool MessageEditor::isModified() const
{
    return m_text->document()->isModified() || m_sender->text() != m_message.sender
        || m_recipient->text() != m_message.recipient || m_role->currentText() != m_message.role
        || m_time->text() != m_message.timestamp.toIso();
}

std::optional<Message> MessageEditor::edited()
{
    Message message = m_message;
    if (m_time->text() != m_message.timestamp.toIso()) {
        message.timestamp = Timestamp::fromIso(m_time->text().trimmed());
        if (message.timestamp.isNull() && !m_time->text().trimmed().isEmpty()) {
            m_hint->setText(tr("The time is to read like 2025-09-24T12:51:07Z, or to be empty."));
            m_time->setFocus();
            return {};
        }
    }
    message.sender = m_sender->text();
    message.recipient = m_recipient->text();
    message.role = m_role->currentText();
    if (m_text->document()->isModified())
        message.content = withEdits(m_message.content, text());
    return message;
}

void MessageEditor::cancel()
{
    if (isModified() && !m_warned) {
        m_warned = true;
        m_hint->setText(tr("Esc once more drops what you changed here."));
        return;
    }
    emit cancelled();
}

bool MessageEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool applies = isReturn && key.modifiers().testFlag(Qt::ControlModifier);
    if (!applies && key.key() != Qt::Key_Escape) {
        m_warned = false;
        return QFrame::eventFilter(object, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress)
        applies ? emit accepted() : cancel();
    return true;
}

} // namespace SessionDeck
