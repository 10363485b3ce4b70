// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stagebar.h"

#include "ui/panels/stagedloader.h"
#include "ui/window/semanticcolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace SessionDeck {

StageBar::StageBar(StagedLoader *loader, QWidget *parent)
    : QFrame(parent),
      m_loader(loader),
      m_label(new QLabel(this)),
      m_preview(new QPushButton(tr("Pre&view…"), this)),
      m_compare(new QPushButton(tr("&Compare…"), this))
{
    setObjectName(QStringLiteral("stageBar"));
    m_label->setObjectName(QStringLiteral("stageText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("stagePreview"));
    m_preview->setToolTip(tr("Shows exactly what saving would send"));
    m_compare->setObjectName(QStringLiteral("stageCompare"));
    m_compare->setToolTip(tr("Shows what others changed beside your edits"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 10, 5);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_compare);
    connect(m_preview, &QPushButton::clicked, this, &StageBar::previewWanted);
    connect(m_compare, &QPushButton::clicked, this, &StageBar::compareWanted);
    connect(loader, &StagedLoader::draftChanged, this, &StageBar::update);
    connect(loader, &StagedLoader::newsChanged, this, &StageBar::update);
    update();
}

void StageBar::update()
{
    const bool isEdited = m_loader->draft() && m_loader->draft()->isEdited();
    const StoreNews news = m_loader->draft() ? m_loader->news() : StoreNews::None;
    m_warns = news != StoreNews::None;
    QString text = isEdited ? tr("● edited, not saved") : tr("Shown as it was when editing began.");
    if (news == StoreNews::Changed)
        text = isEdited ? tr("● edited, not saved · others changed this session meanwhile")
                        : tr("Others changed this session meanwhile.");
    else if (news == StoreNews::Removed)
        text = tr("● not saved · others removed this session meanwhile");
    m_label->setText(text);
    m_label->setAccessibleName(text);
    m_preview->setVisible(isEdited && !m_warns);
    m_compare->setVisible(m_warns);
    setVisible(isEdited || m_warns);
    QFrame::update();
}

void StageBar::paintEvent(QPaintEvent *)
{
    const SemanticColors semantic = semanticColors(palette());
    const QColor color = m_warns ? semantic.warning : semantic.accent;
    QPainter painter(this);
    painter.fillRect(rect(), blend(color, palette().color(QPalette::Base), 0.10));
    painter.fillRect(QRect(0, 0, 3, height()), color);
}

} // namespace SessionDeck
