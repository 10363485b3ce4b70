// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jsondialog.h"

#include "ui/panels/rawkeys.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace SessionDeck {

JsonDialog::JsonDialog(const Content &content, QWidget *parent)
    : QDialog(parent),
      m_editor(new JsonEditor(this)),
      m_key(new QLineEdit(content.key.value_or(QString()), this))
{
    setObjectName(QStringLiteral("jsonDialog"));
    setWindowTitle(content.title);
    m_key->setObjectName(QStringLiteral("jsonKey"));
    auto *fault = new QLabel(this);
    fault->setObjectName(QStringLiteral("jsonFault"));
    fault->setTextFormat(Qt::PlainText);
    fault->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Apply"));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Key:"), m_key);
    form->setRowVisible(m_key, content.key.has_value());
    layout->addLayout(form);
    layout->addWidget(m_editor, 1);
    layout->addWidget(fault);
    layout->addWidget(buttons);
    connect(m_editor, &JsonEditor::checked, this, [ok, fault](const QString &wrong) {
        ok->setEnabled(wrong.isEmpty());
        fault->setText(wrong.isEmpty() ? tr("Valid JSON") : wrong);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &JsonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new RawKeys(m_editor), &RawKeys::accepted, this, &JsonDialog::accept);
    m_editor->open(content.json, content.check);
    m_editor->checkNow();
    m_editor->setFocus();
    const bool isLong = content.json.size() > 200;
    resize(isLong ? QSize(680, 560) : QSize(480, 260));
}

QString JsonDialog::key() const
{
    return m_key->text();
}

void JsonDialog::accept()
{
    m_editor->checkNow();
    if (m_editor->isValid())
        QDialog::accept();
}

} // namespace SessionDeck
