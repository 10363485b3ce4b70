// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/models/visibletext.h"
#include "ui_importdialog.h"

#include <QPushButton>

namespace SessionDeck {

ImportDialog::ImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    m_ui->column->setSizeConstraint(QLayout::SetFixedSize);
    m_ui->file->setText(visibleLine(file.section(u'/', -1)));
    m_ui->file->setToolTip(plainTip(file));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
}

ImportDialog::~ImportDialog() = default;

TakenId ImportDialog::taken() const
{
    return m_ui->taken->currentIndex() == 0 ? TakenId::Refuse : TakenId::Rename;
}

bool ImportDialog::allowLoss() const
{
    return m_ui->allowLoss->isChecked();
}

} // namespace SessionDeck
