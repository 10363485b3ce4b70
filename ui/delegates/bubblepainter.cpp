// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bubblepainter.h"

#include "ui/window/semanticcolors.h"

namespace SessionDeck {

namespace {

struct Caption
{
    QFont font = {};
    QColor color = {};
    QString text = {};
};

// Draws at the left of the free part of the line, elided, and takes what it needs off it.
void drawCaption(QPainter &painter, QRectF &free, const Caption &caption)
{
    if (caption.text.isEmpty() || free.width() < 12)
        return;
    const QFontMetricsF metrics(caption.font);
    const QString text = metrics.elidedText(caption.text, Qt::ElideRight, free.width());
    painter.setFont(caption.font);
    painter.setPen(caption.color);
    painter.drawText(free, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    free.setLeft(free.left() + metrics.horizontalAdvance(text) + 5);
}

// The role as a small mark with a rim.
void drawRole(QPainter &painter, QRectF &free, const QString &role, const BubbleStyle &style)
{
    const qreal width = QFontMetricsF(style.small).horizontalAdvance(role) + 10;
    if (role.isEmpty() || width > free.width())
        return;
    const QColor muted = semanticColors(style.palette).muted;
    QRectF mark(free.left() + 2, free.top(), width, free.height());
    mark.adjust(0, 1.5, 0, -1.5);
    painter.setPen(blend(muted, style.palette.color(QPalette::Base), 0.5));
    painter.drawRoundedRect(mark, 4, 4);
    painter.setFont(style.small);
    painter.setPen(muted);
    painter.drawText(mark, Qt::AlignCenter | Qt::TextSingleLine, role);
    free.setLeft(mark.right() + 5);
}

void drawHead(QPainter &painter, const BubbleLayout &bubble, const BubbleStyle &style)
{
    const QColor muted = semanticColors(style.palette).muted;
    QRectF free = bubble.head;
    painter.setFont(style.small);
    painter.setPen(muted);
    painter.drawText(free, Qt::AlignRight | Qt::AlignVCenter, bubble.time);
    free.setRight(free.right() - QFontMetricsF(style.small).horizontalAdvance(bubble.time) - 10);
    drawCaption(painter, free, {style.name, bubble.colors.name, bubble.sender});
    if (!bubble.recipient.isEmpty())
        drawCaption(painter, free, {style.small, muted, QStringLiteral("→ ") + bubble.recipient});
    drawRole(painter, free, bubble.role, style);
}

void addRange(QList<QTextLayout::FormatRange> &ranges, const BubbleBlock &block, const TextSpan &span,
              const QTextCharFormat &format)
{
    const qsizetype begin = std::max(span.begin - block.begin, qsizetype(0));
    const qsizetype end = std::min(span.end - block.begin, block.size);
    if (begin < end)
        ranges.append({int(begin), int(end - begin), format});
}

QTextCharFormat markFormat(const QColor &background, const QColor &foreground)
{
    QTextCharFormat format;
    format.setBackground(background);
    format.setForeground(foreground);
    return format;
}

// That the message was edited, with its links.
void drawStage(QPainter &painter, const BubbleLayout &bubble, const BubbleStyle &style)
{
    if (bubble.stage.isEmpty())
        return;
    const SemanticColors semantic = semanticColors(style.palette);
    painter.setFont(style.small);
    painter.setPen(semantic.muted);
    painter.drawText(bubble.stage, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, bubble.stageText);
    const QRectF gap(bubble.change.topRight(), bubble.revert.bottomLeft());
    painter.drawText(gap, Qt::AlignCenter, bubble.changeText.isEmpty() ? QString() : QStringLiteral("·"));
    QFont link = style.small;
    link.setUnderline(true);
    painter.setFont(link);
    painter.setPen(semantic.accent);
    painter.drawText(bubble.change, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, bubble.changeText);
    painter.drawText(bubble.revert, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, bubble.revertText);
}

// The frame says which message is current, and that it was edited.
QPen framePen(const BubbleLayout &bubble, const BubbleState &state, const SemanticColors &semantic)
{
    if (!bubble.stage.isEmpty())
        return {semantic.accent, 1.5, state.current ? Qt::SolidLine : Qt::DashLine};
    return state.current ? QPen(state.focused ? semantic.accent : semantic.line, 1.5) : QPen(Qt::NoPen);
}

// What a block's text is marked with.
struct BlockMarks
{
    const BubbleLayout &bubble;
    const BubbleState &state;
};

void drawBlock(QPainter &painter, const BubbleBlock &block, const BlockMarks &marks, const BubbleStyle &style)
{
    const BubbleState &state = marks.state;
    const QPalette &palette = style.palette;
    const QColor text = palette.color(QPalette::Text);
    const SemanticColors semantic = semanticColors(palette);
    if (block.kind == TextKind::Fenced) {
        painter.setPen(semantic.line);
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(block.frame.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setFont(style.small);
        painter.setPen(semantic.muted);
        painter.drawText(block.frame.adjusted(8, 3, -8, 0), Qt::AlignRight | Qt::AlignTop, block.language);
    }
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat added;
    added.setForeground(semantic.ok);
    for (const auto &[begin, end] : marks.bubble.newText)
        addRange(ranges, block, {begin, end}, added);
    const QColor base = palette.color(QPalette::Base);
    for (const TextSpan &hit : state.hits) {
        const double share = hit == state.activeHit ? 0.75 : 0.30;
        addRange(ranges, block, hit,
                 markFormat(blend(semantic.warning, base, share), hit == state.activeHit ? base : text));
    }
    addRange(ranges, block, state.selection,
             markFormat(blend(semantic.accent, palette.color(QPalette::Highlight), 0.35),
                        palette.color(QPalette::HighlightedText)));
    painter.setPen(text);
    block.layout->draw(&painter, {}, ranges, painter.clipBoundingRect());
}

} // namespace

void paintBubble(QPainter &painter, const BubbleLayout &bubble, const BubbleState &state,
                 const BubbleStyle &style)
{
    const SemanticColors semantic = semanticColors(style.palette);
    const bool loaded = bubble.colors.surface.isValid();
    painter.setFont(style.small);
    painter.setPen(semantic.muted);
    painter.drawText(bubble.day, Qt::AlignCenter, bubble.dayText);
    painter.setPen(framePen(bubble, state, semantic));
    const bool plain = !loaded || !bubble.stage.isEmpty();
    painter.setBrush(plain ? style.palette.color(loaded ? QPalette::Base : QPalette::AlternateBase)
                           : bubble.colors.surface);
    painter.drawRoundedRect(bubble.bubble.adjusted(0.5, 0.5, -0.5, -0.5), style.corner, style.corner);
    painter.setBrush(Qt::NoBrush);
    if (!loaded)
        return;
    drawHead(painter, bubble, style);
    drawStage(painter, bubble, style);
    for (const BubbleBlock &block : bubble.blocks) {
        if (!painter.hasClipping() || painter.clipBoundingRect().intersects(block.frame))
            drawBlock(painter, block, {bubble, state}, style);
    }
    painter.setFont(style.small);
    painter.setPen(semantic.accent);
    painter.drawText(
        bubble.more, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(style.small).elidedText(bubble.moreText, Qt::ElideRight, bubble.more.width()));
}

} // namespace SessionDeck
