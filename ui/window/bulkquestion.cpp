// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bulkquestion.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace SessionDeck {

namespace {

struct BulkQuestion
{
    Q_DECLARE_TR_FUNCTIONS(BulkQuestion)
public:
    QString name = {};
    QString title = {};
    QString text = {};
    QString hint = {};
    QString yes = {};
};

BulkQuestion deleteQuestion(const QString &count, const QString &store)
{
    return {.name = QStringLiteral("deleteQuestion"),
            .title = BulkQuestion::tr("Delete Sessions"),
            .text = BulkQuestion::tr("Delete %1 sessions of %2?").arg(count, store),
            .hint
            = BulkQuestion::tr("They go to the trash, and all of this can be undone. What others change "
                               "meanwhile is left alone."),
            .yes = BulkQuestion::tr("Delete %1 Sessions").arg(count)};
}

BulkQuestion keepQuestion(const QString &count, const QString &store)
{
    return {.name = QStringLiteral("keepQuestion"),
            .title = BulkQuestion::tr("Keep for Good"),
            .text = BulkQuestion::tr("Keep %1 sessions of %2 for good?").arg(count, store),
            .hint
            = BulkQuestion::tr("They will not expire any more, and all of this can be undone. What others "
                               "change meanwhile is left alone."),
            .yes = BulkQuestion::tr("Keep %1 Sessions").arg(count)};
}

} // namespace

QMessageBox *bulkQuestion(BulkOrder::Kind kind, const QString &store, const ScopeFigures &figures,
                          QWidget *window)
{
    const QString count = humanCount(figures.sessions);
    const BulkQuestion question
        = kind == BulkOrder::Kind::Delete ? deleteQuestion(count, store) : keepQuestion(count, store);
    auto *box = new QMessageBox(window);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(scopeText(figures).join(u'\n') + u"\n\n" + question.hint);
    box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    return box;
}

} // namespace SessionDeck
