// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flatheader.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace SessionDeck {

namespace {

// A small triangle: down where the largest comes first.
void drawSortSign(const QStyleOptionHeader &header, const QPointF &centre, QPainter &painter)
{
    const double down
        = header.sortIndicator == QStyleOptionHeader::SortUp ? 1 : -1; // Qt's "up" is descending
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF({centre + QPointF(-3.5, -2 * down), centre + QPointF(3.5, -2 * down),
                                   centre + QPointF(0, 2.5 * down)}));
}

} // namespace

void drawHeaderLabel(const QStyleOption &option, QPainter &painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    const QRect room = option.rect; // that of a sign is taken off already
    const QString text = QFontMetrics(font).elidedText(header->text, Qt::ElideRight, room.width());
    painter.save();
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    QRect drawn;
    painter.drawText(room, int(header->textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine, text, &drawn);
    if (sorted)
        drawSortSign(*header, QPointF(drawn.right() + 9, option.rect.center().y() + 1), painter);
    painter.restore();
}

} // namespace SessionDeck
