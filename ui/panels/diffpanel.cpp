// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/diffpanel.h"

#include "ui/delegates/diffdelegate.h"
#include "ui/models/difflinemodel.h"
#include "ui/models/format.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>

namespace SessionDeck {

namespace {

constexpr int edge = 12;

void setUpLines(QListView &lines, DiffLineModel *model)
{
    lines.setObjectName(QStringLiteral("diffLines"));
    lines.setAccessibleName(DiffPanel::tr("Differences"));
    lines.setFrameShape(QFrame::NoFrame);
    lines.setUniformItemSizes(true);
    lines.setModel(model);
    lines.setItemDelegate(new DiffDelegate(&lines));
    lines.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace

DiffPanel::DiffPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new DiffLineModel(this)),
      m_heading(new QLabel),
      m_count(new QLabel),
      m_sentence(new QLabel),
      m_lines(new QListView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QLabel *label : {m_heading, m_count, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setContentsMargins(edge, 0, edge, 0);
    setUpLines(*m_lines, m_model);
    auto *copyAll = new QAction(tr("Copy Differences"), m_lines);
    connect(copyAll, &QAction::triggered, this, &DiffPanel::copy);
    m_lines->addAction(copyAll);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 8, edge, 4);
    head->addWidget(m_heading, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_sentence, 1);
    column->addWidget(m_lines, 1);
    say({});
}

void DiffPanel::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void DiffPanel::showDiff(const VersionDiff &diff)
{
    if (diff.lines.empty())
        return say(diff.isPreview ? tr("There was no session yet.") : tr("Nothing differs."));
    const QString messages = tr("%1 message(s)", nullptr, int(diff.messages)).arg(humanCount(diff.messages));
    const QString fields = tr("%1 field(s)", nullptr, int(diff.fields)).arg(humanCount(diff.fields));
    m_count->setText(diff.fields > 0 ? tr("%1, %2").arg(messages, fields) : messages);
    if (diff.messages + diff.fields == 0)
        m_count->clear(); // the lines are about something else
    m_model->setLines(diff.lines);
    m_lines->show();
    m_sentence->hide();
}

void DiffPanel::showResult(const Result<VersionDiff> &diff)
{
    if (diff)
        showDiff(*diff);
    else
        say(describe(diff.error()));
}

void DiffPanel::say(const QString &sentence)
{
    m_model->setLines({});
    m_count->clear();
    m_sentence->setText(sentence);
    m_sentence->show();
    m_lines->hide();
}

void DiffPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_model->text());
}

} // namespace SessionDeck
