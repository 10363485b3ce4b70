// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passwordbox.h"

#include "ui_passwordbox.h"

namespace SessionDeck {

PasswordBox::PasswordBox(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PasswordBox>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->password);
    m_ui->keeping->addItem(tr("Keep for this run only"), false);
    findKeychain(this, [this](const Keychain &keychain) { offer(keychain); });
}

PasswordBox::~PasswordBox() = default;

PasswordChoice PasswordBox::choice() const
{
    return {.password = m_ui->password->text(), .inKeychain = m_ui->keeping->currentData().toBool()};
}

void PasswordBox::offer(const Keychain &keychain)
{
    if (!keychain.isAvailable()) {
        m_ui->keeping->setToolTip(keychain.name);
        return;
    }
    m_ui->keeping->insertItem(0, tr("Keep in %1").arg(keychain.name), true);
    m_ui->keeping->setCurrentIndex(0);
}

} // namespace SessionDeck
