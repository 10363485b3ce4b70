// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sessiondelegate.h"

#include "ui/models/sessioncell.h"
#include "ui/window/semanticcolors.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace SessionDeck {

namespace {

constexpr int sessionPadding = 10;
constexpr int warningSize = 12;

bool isHealthy(const QModelIndex &index)
{
    return Health(index.data(SessionHealthRole).toInt()) == Health::Ok;
}

// A triangle with an exclamation mark.
void drawWarning(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = square.adjusted(0.5, 0.5, -0.5, -0.5);
    const double x = inner.center().x();
    painter.drawPolygon(QPolygonF({{x, inner.top()}, inner.bottomRight(), inner.bottomLeft()}));
    painter.drawLine(QPointF(x, inner.top() + 4), QPointF(x, inner.bottom() - 4));
    painter.drawPoint(QPointF(x, inner.bottom() - 2));
    painter.restore();
}

} // namespace

SessionDelegate::SessionDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(table)
{
}

void SessionDelegate::setHoveredRow(int row)
{
    m_hoveredRow = row;
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    else if (m_isFresh && m_isFresh(index))
        painter->fillRect(option.rect,
                          blend(palette.color(QPalette::Link), palette.color(QPalette::Base), 0.1));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      palette.color(QPalette::Mid));
    if (index.column() == SessionNameColumn || isHealthy(index))
        paintText(*painter, option, index);
    else
        paintReason(*painter, option, index);
    painter->restore();
}

void SessionDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QRect place = option.rect.adjusted(sessionPadding, 0, -sessionPadding, -1);
    const QColor color = textColor(option, index);
    if (index.column() == SessionNameColumn && !isHealthy(index)) {
        drawWarning(painter,
                    QRectF(place.left(), place.center().y() - warningSize / 2.0, warningSize, warningSize),
                    textColor(option, index.siblingAtColumn(ParticipantsColumn)));
        place.setLeft(place.left() + warningSize + 6);
    }
    QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == SessionNameColumn && m_isStaged && m_isStaged(index.data(SessionIdRole).toString()))
        text.prepend(QStringLiteral("● "));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(place, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
}

// Each cell draws its own piece of the text, so that cells can be repainted one by one.
void SessionDelegate::paintReason(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int left
        = header->sectionViewportPosition(SessionNameColumn) + header->sectionSize(SessionNameColumn);

    const QRect place(left + sessionPadding, option.rect.top(),
                      header->length() - header->offset() - left - 2 * sessionPadding,
                      option.rect.height() - 1);
    const QModelIndex reason = index.siblingAtColumn(ParticipantsColumn);
    painter.setFont(option.font);
    painter.setPen(textColor(option, reason));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(reason.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                   place.width()));
}

QColor SessionDelegate::textColor(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SemanticColors colors = semanticColors(option.palette);
    switch (Tone(index.data(SessionToneRole).toInt())) {
    case Tone::Muted:
        return colors.muted;
    case Tone::Warning:
        return colors.warning;
    case Tone::Error:
        return colors.error;
    case Tone::Normal:
        break;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace SessionDeck
