// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bubblelayout.h"

#include "ui/models/format.h"
#include "ui/models/messagetext.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextOption>

#include <cmath>

namespace SessionDeck {

namespace {

struct BubbleText
{
    Q_DECLARE_TR_FUNCTIONS(BubbleText)
};

// The head of a long message: what still can be skimmed. Both bounds keep a layout below a few milliseconds.
constexpr qsizetype headUnits = 4000;
constexpr int headLines = 60;

qsizetype shownUnitsOf(const ShownMessage &shown, BubbleExtent extent)
{
    const QStringView text = shown.message.content;
    if (extent == BubbleExtent::Kept)
        return text.size();
    qsizetype end = std::min(text.size(), headUnits);
    qsizetype at = -1;
    for (int line = 0; line < headLines; ++line) {
        at = text.indexOf(u'\n', at + 1);
        if (at < 0 || at >= end)
            return end < text.size() && text[end].isLowSurrogate() ? end - 1 : end;
    }
    return at;
}

// Inline code is set in the code font; its marks stay, because text is data.
QList<QTextLayout::FormatRange> inlineCode(QStringView text, const QFont &font)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat format;
    format.setFont(font);
    for (qsizetype open = text.indexOf(u'`'); open >= 0 && ranges.size() < 500;) {
        const qsizetype close = text.indexOf(u'`', open + 1);
        if (close < 0)
            break;
        const QStringView code = text.sliced(open, close + 1 - open);
        const bool usable
            = code.size() > 2 && code.size() < 200 && !code.contains(QChar(QChar::LineSeparator));
        if (usable)
            ranges.append({int(open), int(code.size()), format});
        open = usable ? text.indexOf(u'`', close + 1) : close;
    }
    return ranges;
}

std::unique_ptr<QTextLayout> textLayout(const QString &text, TextKind kind, const BubbleStyle &style)
{
    const QFont &font = kind == TextKind::Prose ? style.text : style.code;
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(style.code).horizontalAdvance(u' ') * 4);
    if (kind != TextKind::Prose)
        option.setTextDirection(Qt::LeftToRight);
    else if (text.isRightToLeft())
        option.setAlignment(Qt::AlignRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (kind == TextKind::Prose)
        layout->setFormats(inlineCode(text, style.code));
    return layout;
}

// Breaks the lines and returns the height.
qreal breakLines(QTextLayout &layout, qreal width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height() * 1.12);
    }
    layout.endLayout();
    return y;
}

// Lays the blocks out below each other from y on; returns where they end.
qreal layOutBlocks(BubbleLayout &bubble, const QString &content, const BubbleStyle &style, qreal y)
{
    const qreal left = bubble.bubble.left() + style.padding;
    const qreal width = bubble.bubble.width() - 2 * style.padding;
    const QStringView shown = QStringView(content).first(bubble.shownUnits);
    for (const TextBlock &part : splitText(shown)) {
        const qreal inset = part.kind == TextKind::Fenced ? 8 : 0;
        QString text = visibleText(shown.sliced(part.begin, part.end - part.begin));
        text.replace(u'\n', QChar(QChar::LineSeparator));
        BubbleBlock block{.kind = part.kind,
                          .begin = part.begin,
                          .size = text.size(),
                          .language = visibleLine(part.language),
                          .layout = textLayout(text, part.kind, style)};
        const qreal height = breakLines(*block.layout, std::max(width - 2 * inset, 20.0));
        block.layout->setPosition({left + inset, y + inset * 0.75});
        block.frame = QRectF(left, y, width, height + inset * 1.5);
        y = block.frame.bottom() + (inset > 0 ? 4 : 0);
        bubble.blocks.push_back(std::move(block));
    }
    return y;
}

void describeMessage(BubbleLayout &bubble, const ShownMessage &shown, const BubbleStyle &style)
{
    const Message &message = shown.message;
    bubble.sender = senderText(message);
    bubble.recipient = recipientText(message);
    bubble.time = clockTime(message.timestamp);
    bubble.role = message.sender == message.role ? QString() : visibleLine(message.role.left(24));
    bubble.colors = senderColors(message.sender.isEmpty() ? message.role : message.sender, style.palette);
    const qsizetype hidden = shown.contentSize - bubble.shownUnits;
    if (hidden > 0 && bubble.shownUnits < message.content.size())
        bubble.moreText = BubbleText::tr("Show more (%1 characters follow)").arg(humanCount(hidden));
    else if (hidden > 0)
        bubble.moreText = BubbleText::tr("Open as text (%1 characters follow)").arg(humanCount(hidden));
}

// "edited · show change · revert", with room for it below y; returns where it ends.
qreal layOutStage(BubbleLayout &bubble, const ShownMessage &shown, const BubbleStyle &style, qreal y)
{
    if (shown.stage == StageMark::None)
        return y;
    const QFontMetricsF metrics(style.small);
    const bool isNew = shown.stage == StageMark::Added;
    const QString number = humanCount(shown.message.ordinal + 1);
    bubble.stageText
        = (isNew ? BubbleText::tr("message %1 · new · ") : BubbleText::tr("message %1 · edited · "))
              .arg(number);
    bubble.changeText = isNew ? QString() : BubbleText::tr("show change");
    bubble.revertText = isNew ? BubbleText::tr("remove") : BubbleText::tr("revert");
    bubble.newText = shown.newText;
    bubble.stage = QRectF(bubble.head.left(), y, bubble.head.width(), std::ceil(metrics.height() * 1.2));
    qreal x = bubble.stage.left() + metrics.horizontalAdvance(bubble.stageText);
    for (auto &[rect, text] : {std::pair<QRectF &, QString &>(bubble.change, bubble.changeText),
                               std::pair<QRectF &, QString &>(bubble.revert, bubble.revertText)}) {
        rect = QRectF(x, y, metrics.horizontalAdvance(text), bubble.stage.height());
        x = rect.right() + (text.isEmpty() ? 0 : metrics.horizontalAdvance(QStringLiteral(" · ")));
    }
    return bubble.stage.bottom();
}

} // namespace

BubbleLayout layOutBubble(const BubbleRequest &request, const BubbleStyle &style)
{
    const qreal small = QFontMetricsF(style.small).height();
    const qreal headHeight = std::ceil(std::max(small, QFontMetricsF(style.name).height()) * 1.15);
    BubbleLayout bubble{.dayText = request.day};
    qreal y = style.gap;
    if (!request.day.isEmpty()) {
        bubble.day = QRectF(0, y + 2, request.width, small);
        y += small + style.gap + 2;
    }
    bubble.bubble = QRectF(style.margin, y, std::max(request.width - 2 * style.margin, 60), 0);
    bubble.head = QRectF(bubble.bubble.left() + style.padding, y + 7,
                         bubble.bubble.width() - 2 * style.padding, headHeight);
    y = bubble.head.bottom() + 2;
    if (request.shown) {
        bubble.shownUnits = shownUnitsOf(*request.shown, request.extent);
        describeMessage(bubble, *request.shown, style);
        y = layOutStage(bubble, *request.shown, style, y);
        y = layOutBlocks(bubble, request.shown->message.content, style, y);
        if (!bubble.moreText.isEmpty()) {
            bubble.more = QRectF(bubble.head.left(), y + 4, bubble.head.width(), std::ceil(small * 1.2));
            y = bubble.more.bottom();
        }
    } else {
        y += QFontMetricsF(style.text).height();
    }
    bubble.bubble.setBottom(std::ceil(y) + 9);
    bubble.height = int(std::ceil(bubble.bubble.bottom()));
    return bubble;
}

qsizetype positionAt(const BubbleLayout &bubble, QPointF point)
{
    for (const BubbleBlock &block : bubble.blocks) {
        if (point.y() >= block.frame.bottom() && &block != &bubble.blocks.back())
            continue;
        const QPointF inside = point - block.layout->position();
        for (int i = 0; i < block.layout->lineCount(); ++i) {
            const QTextLine line = block.layout->lineAt(i);
            if (inside.y() < line.y() + line.height() * 1.12 || i == block.layout->lineCount() - 1)
                return block.begin + line.xToCursor(inside.x());
        }
    }
    return -1;
}

QRectF lineAt(const BubbleLayout &bubble, qsizetype position)
{
    for (const BubbleBlock &block : bubble.blocks) {
        if (position > block.begin + block.size)
            continue;
        const int place = int(std::max<qsizetype>(position - block.begin, 0));
        const QTextLine line = block.layout->lineForTextPosition(place);
        return line.isValid() ? line.rect().translated(block.layout->position()) : block.frame;
    }
    return bubble.more.isEmpty() ? bubble.bubble : bubble.more;
}

} // namespace SessionDeck
