// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "core/base/coretext.h"
#include "ui_exportdialog.h"

#include <QPushButton>

namespace SessionDeck {

ExportDialog::ExportDialog(const std::vector<WorkScope> &scopes, QWidget *parent)
    : QDialog(parent), m_scopes(scopes), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    m_ui->column->setSizeConstraint(QLayout::SetFixedSize);
    for (const WorkScope &scope : m_scopes)
        m_ui->scope->addItem(scope.text);
    for (const ExportFormat *format : exportFormats())
        m_ui->format->addItem(CoreText::tr(format->label));
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Export…"));
}

ExportDialog::~ExportDialog() = default;

WorkScope ExportDialog::scope() const
{
    return m_scopes[size_t(m_ui->scope->currentIndex())];
}

const ExportFormat *ExportDialog::format() const
{
    return exportFormats()[size_t(m_ui->format->currentIndex())];
}

} // namespace SessionDeck
