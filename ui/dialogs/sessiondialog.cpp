// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sessiondialog.h"

#include "core/session/expirytime.h"
#include "core/session/sessionid.h"
#include "ui/models/format.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace SessionDeck {

SessionDialog::SessionDialog(const Session &session, const Capabilities &can, QWidget *parent)
    : QDialog(parent),
      m_before(session),
      m_edited(session),
      m_id(new QLineEdit(session.id, this)),
      m_title(new QLineEdit(session.title, this)),
      m_participants(new QPlainTextEdit(session.participants.join(u'\n'), this)),
      m_expiry(
          new QLineEdit(session.expires.isNull() ? QStringLiteral("never") : session.expires.toIso(), this)),
      m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("sessionDialog"));
    setWindowTitle(tr("Edit Session"));
    m_id->setObjectName(QStringLiteral("editId"));
    m_title->setObjectName(QStringLiteral("editTitle"));
    m_participants->setObjectName(QStringLiteral("editParticipants"));
    m_participants->setTabChangesFocus(true);
    m_participants->setPlaceholderText(tr("One on each line"));
    m_expiry->setObjectName(QStringLiteral("editExpiry"));
    m_expiry->setToolTip(
        tr("\"never\", a duration from now on as \"3 days\" or \"12h\", or a time as 2030-01-31T12:00:00Z"));
    m_hint->setObjectName(QStringLiteral("sessionHint"));
    m_hint->setWordWrap(true);
    auto *form = new QFormLayout(this);
    if (can.title)
        form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Participants:"), m_participants);
    if (can.expiry)
        form->addRow(tr("&Expires:"), m_expiry);
    if (can.remove)
        form->addRow(tr("&Id:"), m_id);
    m_title->setVisible(can.title);
    m_expiry->setVisible(can.expiry);
    m_id->setVisible(can.remove);
    form->addRow(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Apply"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *line : {m_id, m_title, m_expiry})
        connect(line, &QLineEdit::textChanged, this, &SessionDialog::check);
    connect(m_participants, &QPlainTextEdit::textChanged, this, &SessionDialog::check);
    check();
    // By the order of the fields, and never the id first: who types at once would rename the session.
    QWidget *const order[] = {m_title, m_participants, m_expiry, m_id};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    (can.title ? static_cast<QWidget *>(m_title) : m_participants)->setFocus();
    resize(460, sizeHint().height());
}

// What is wrong with the expiry; empty: it is taken over.
QString SessionDialog::checkedExpiry()
{
    const QString text = m_expiry->text().trimmed();
    if (text == (m_before.expires.isNull() ? QStringLiteral("never") : m_before.expires.toIso())) {
        m_edited.expires = m_before.expires; // also one that has passed
        return {};
    }
    const Result<Timestamp> moment = parseExpiry(text, Timestamp::now());
    if (!moment)
        return moment.error().message;
    m_edited.expires = *moment;
    return {};
}

QString SessionDialog::checkedId()
{
    const Result<void> valid = checkSessionId(m_id->text());
    m_edited.id = m_id->text();
    return valid ? QString() : valid.error().message;
}

void SessionDialog::check()
{
    m_edited.title = m_title->text();
    m_edited.participants = m_participants->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (m_participants->toPlainText() == m_before.participants.join(u'\n'))
        m_edited.participants = m_before.participants;
    QStringList wrong{checkedExpiry(), checkedId()};
    wrong.removeAll(QString());
    m_ok->setEnabled(wrong.isEmpty());
    QStringList notes = wrong;
    if (wrong.isEmpty() && m_edited.expires != m_before.expires)
        notes += m_edited.expires.isNull()
            ? tr("It will never expire.")
            : tr("It will expire at %1.").arg(fullTime(m_edited.expires).section(u'\n', 0, 0));
    if (wrong.isEmpty() && m_edited.id != m_before.id)
        notes += tr("Another id is saved as a new session; the old one is removed after it.");
    m_hint->setText(notes.join(u'\n'));
}

} // namespace SessionDeck
