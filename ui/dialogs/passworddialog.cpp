// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include <QDialogButtonBox>
#include <QLabel>

namespace SessionDeck {

PasswordDialog::PasswordDialog(const QString &store, QWidget *parent)
    : QDialog(parent), m_password(new PasswordBox)
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Enter Password"));
    auto *question = new QLabel(tr("Password for %1:").arg(store));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setMinimumWidth(360);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addWidget(m_password);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->setFocus();
}

} // namespace SessionDeck
