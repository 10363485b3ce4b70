// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/storedelegate.h"

#include "ui/delegates/storesign.h"
#include "ui/models/storecell.h"
#include "ui/window/semanticcolors.h"

#include <QPainter>

namespace SessionDeck {

namespace {

constexpr int storePadding = 8;
constexpr int signSize = 9;
constexpr int textLeft = 34;
constexpr int sparkWidth = 50;

QFont nameFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont lineFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.86);
    return font;
}

// A line that is too long leaves out what comes first: which kind of store it is matters less than how much
// is in it.
QString fittingLine(QString line, const QFontMetrics &metrics, int width)
{
    const QString between = QStringLiteral(" · ");
    while (metrics.horizontalAdvance(line) > width && line.count(between) > 1)
        line = line.section(between, 1);
    return line;
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, palette.color(QPalette::AlternateBase));
    if (selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         palette.color(QPalette::Active, QPalette::Link));
}

} // namespace

void StoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFont bold = nameFont(option.font);
    const QFont small = lineFont(option.font);
    const int nameHeight = QFontMetrics(bold).height();
    const int width = option.rect.width() - textLeft - storePadding;
    const Sparkline activity = m_activity ? m_activity(index.row()) : Sparkline();
    const int forLine = activity.values.empty() ? 0 : sparkWidth + storePadding;
    const QRect name(option.rect.left() + textLeft, option.rect.top() + storePadding, width - forLine,
                     nameHeight);
    const QRect line(name.left(), name.bottom() + 3, width, QFontMetrics(small).height());
    const auto put = [&](const QRect &place, const QFont &font, const QString &text, const QColor &color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width()));
    };
    painter->save();
    drawGround(*painter, option);
    const QRectF sign(option.rect.left() + 15, name.center().y() - signSize / 2 + 1, signSize, signSize);
    drawStoreSign(*painter, sign, StoreSign(index.data(StoreSignRole).toInt()), option.palette);
    const QRectF spark(option.rect.right() - storePadding - sparkWidth, name.top() + 2, sparkWidth,
                       nameHeight - 4);
    drawSparkline(*painter, spark, activity, semanticColors(option.palette).accent);
    put(name, bold, index.data(Qt::DisplayRole).toString(),
        option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text));
    put(line, small, fittingLine(index.data(StoreLineRole).toString(), QFontMetrics(small), line.width()),
        selected ? blend(option.palette.color(QPalette::HighlightedText),
                         semanticColors(option.palette).muted, 0.35)
                 : semanticColors(option.palette).muted);
    painter->restore();
}

QSize StoreDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text
        = QFontMetrics(nameFont(option.font)).height() + QFontMetrics(lineFont(option.font)).height();
    return {140, text + 2 * storePadding + 2};
}

} // namespace SessionDeck
