// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobview.h"

#include "ui/models/format.h"
#include "ui/models/visibletext.h"
#include "ui_jobview.h"

namespace SessionDeck {

JobView::JobView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::JobView>())
{
    m_ui->setupUi(this);
    clear();
}

JobView::~JobView() = default;

void JobView::clear()
{
    m_ui->progress->hide();
    m_ui->count->clear();
    m_ui->count->hide();
    m_ui->text->clear();
    m_ui->text->hide();
    m_ui->error->setText({});
    showLines({});
}

void JobView::showRunning(const QString &text)
{
    clear();
    m_ui->text->setText(text);
    m_ui->text->show();
    m_ui->progress->setRange(0, 0);
    m_ui->progress->show();
}

void JobView::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    constexpr int steps = 1000; // a bar counts in ints
    m_ui->progress->setRange(0, steps);
    m_ui->progress->setValue(int(double(done) / double(total) * steps));
    m_ui->count->setText(tr("%1 of %2").arg(humanCount(done), humanCount(total)));
    m_ui->count->show();
}

void JobView::showText(const QString &text, const QStringList &lines)
{
    clear();
    m_ui->text->setText(visibleText(text));
    m_ui->text->setVisible(!text.isEmpty());
    showLines(lines);
}

void JobView::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) // as it was asked to
        return showText(describe(error), {});
    clear();
    m_ui->error->setText(visibleText(describe(error)));
}

void JobView::showLines(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown += visibleLine(line);
    m_ui->lines->setPlainText(shown.join(u'\n'));
    m_ui->lines->setVisible(!shown.isEmpty());
}

} // namespace SessionDeck
