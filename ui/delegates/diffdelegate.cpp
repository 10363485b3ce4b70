// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/diffdelegate.h"

#include "ui/models/difflinemodel.h"
#include "ui/window/semanticcolors.h"

#include <QFontDatabase>
#include <QPainter>

namespace SessionDeck {

namespace {

constexpr int diffMargin = 8;
constexpr double tint = 0.16;

// None: the view's own ground.
QColor groundOf(DiffLine::Kind kind, const QPalette &palette)
{
    const SemanticColors colors = semanticColors(palette);
    const QColor base = palette.color(QPalette::Base);
    if (kind == DiffLine::Kind::Removed)
        return blend(colors.error, base, tint);
    if (kind == DiffLine::Kind::Added)
        return blend(colors.ok, base, tint);
    return kind == DiffLine::Kind::Moved ? blend(colors.accent, base, tint) : QColor();
}

} // namespace

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto kind = DiffLine::Kind(index.data(DiffKindRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground
        = selected ? option.palette.color(QPalette::Highlight) : groundOf(kind, option.palette);
    painter->save();
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    painter->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect box = option.rect.adjusted(diffMargin, 0, -diffMargin, 0);
    const QString line = index.data(Qt::DisplayRole).toString();
    painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return {0, metrics.height() + 4};
}

} // namespace SessionDeck
