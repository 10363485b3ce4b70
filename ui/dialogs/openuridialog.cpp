// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/openuridialog.h"

#include "ui_openuridialog.h"

namespace SessionDeck {

OpenUriDialog::OpenUriDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::OpenUriDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &OpenUriDialog::accept);
    connect(m_ui->uri, &QLineEdit::textChanged, this, [this] { m_ui->error->setText({}); });
}

OpenUriDialog::~OpenUriDialog() = default;

void OpenUriDialog::accept()
{
    const Result<ParsedLocation> parsed = parseLocation(m_ui->uri->text().trimmed());
    if (!parsed) {
        m_ui->error->setText(parsed.error().message);
        return;
    }
    m_location = *parsed;
    QDialog::accept();
}

} // namespace SessionDeck
