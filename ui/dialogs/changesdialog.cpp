// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changesdialog.h"

#include "core/base/runthen.h"
#include "ui/models/visibletext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QTextEdit>
#include <QThread>
#include <QVBoxLayout>

namespace SessionDeck {

namespace {

struct DifferenceText
{
    QString summary = {};
    std::shared_ptr<QTextDocument> document = {};
};

// A document may be made on one thread and shown on another, if it is handed over.
std::shared_ptr<QTextDocument> documentFor(QThread *thread, const ComparedSessions &sessions,
                                           const QPalette &palette)
{
    const std::shared_ptr<QTextDocument> document(new QTextDocument,
                                                  [](QTextDocument *done) { done->deleteLater(); });
    writeDiff(*document, sessions, palette);
    document->moveToThread(thread);
    return document;
}

} // namespace

ChangesDialog::ChangesDialog(const Content &content, QWidget *parent)
    : QDialog(parent), m_summary(new QLabel(this)), m_view(new QTextEdit(this)), m_plan(new QLabel(this))
{
    setObjectName(QStringLiteral("changesDialog"));
    setWindowTitle(content.title);
    m_summary->setObjectName(QStringLiteral("changesSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("changesText"));
    m_view->setAccessibleName(tr("Changes"));
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_plan);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(680, 560);
}

void ChangesDialog::compare(const std::shared_ptr<const Session> &before,
                            const std::shared_ptr<const Session> &after)
{
    m_summary->setText(tr("Comparing…"));
    runThen(
        *QThreadPool::globalInstance(), this,
        [before, after, palette = palette(), thread = thread()] {
            const SessionDiff diff = diffSessions(*before, *after);
            return DifferenceText{describeDiff(diff), documentFor(thread, {*before, *after, diff}, palette)};
        },
        [this](const DifferenceText &text) {
            m_summary->setText(text.summary);
            m_document = text.document;
            m_document->setDefaultFont(m_view->font());
            m_view->setDocument(m_document.get());
        });
}

void ChangesDialog::setPlan(const QString &text)
{
    m_plan->setText(visibleText(text));
    m_plan->setVisible(!text.isEmpty());
}

} // namespace SessionDeck
