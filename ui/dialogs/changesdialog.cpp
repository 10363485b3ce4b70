// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changesdialog.h"

#include "ui/models/visibletext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace SessionDeck {

ChangesDialog::ChangesDialog(const Content &content, const ComparedSessions &sessions, QWidget *parent)
    : QDialog(parent), m_plan(new QLabel(this))
{
    setObjectName(QStringLiteral("changesDialog"));
    setWindowTitle(content.title);
    auto *summary = new QLabel(describeDiff(diffSessions(sessions.before, sessions.after)), this);
    summary->setObjectName(QStringLiteral("changesSummary"));
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    auto *view = new QTextEdit(this);
    view->setObjectName(QStringLiteral("changesText"));
    view->setAccessibleName(tr("Changes"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    writeDiff(*view->document(), sessions, palette());
    m_plan->setObjectName(QStringLiteral("changesPlan"));
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    m_plan->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_plan->setForegroundRole(QPalette::PlaceholderText);
    setPlan(content.plan);
    auto *buttons = new QDialogButtonBox(this);
    if (!content.save.isEmpty())
        buttons->addButton(content.save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(view, 1);
    layout->addWidget(m_plan);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(680, 560);
}

void ChangesDialog::setPlan(const QString &text)
{
    m_plan->setText(visibleText(text));
    m_plan->setVisible(!text.isEmpty());
}

} // namespace SessionDeck
