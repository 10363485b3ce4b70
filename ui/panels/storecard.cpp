// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/storecard.h"

#include "ui/delegates/storesign.h"
#include "ui/window/semanticcolors.h"

#include <QPainter>

namespace SessionDeck {

namespace {

constexpr int cardMargin = 12;
constexpr int cardSignSize = 9;
constexpr int cardSparkWidth = 70;

struct CardFonts
{
    explicit CardFonts(const QFont &base) : name(base), head(base), small(base)
    {
        name.setWeight(QFont::DemiBold);
        head.setPointSizeF(base.pointSizeF() * 1.28);
        small.setPointSizeF(base.pointSizeF() * 0.86);
    }
    int height() const
    {
        return QFontMetrics(name).height() + QFontMetrics(head).height() + 2 * QFontMetrics(small).height();
    }

    QFont name;
    QFont head;
    QFont small;
};

void drawFrame(QPainter &painter, const QAbstractButton &card)
{
    const QPalette palette = card.palette();
    const bool isLit = card.isChecked() || card.hasFocus();
    painter.setPen(QPen(isLit ? palette.color(QPalette::Link) : semanticColors(palette).line, 1));
    painter.setBrush(palette.color(card.underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

// One line of text that is cut where room is short; returns where the next one begins.
int putLine(QPainter &painter, const QRect &place, const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.drawText(QPoint(place.left(), place.top() + metrics.ascent()),
                     metrics.elidedText(text, Qt::ElideRight, place.width()));
    return place.top() + metrics.height();
}

} // namespace

StoreCard::StoreCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StoreCard::setContent(CardContent content)
{
    m_content = std::move(content);
    const CardTexts &texts = m_content.texts;
    setText(m_content.name);
    QStringList facts{m_content.name, texts.headline, texts.figures, texts.latency, m_content.alert};
    facts.removeAll(QString());
    const QString all = facts.join(QStringLiteral(", "));
    if (all != accessibleName())
        setAccessibleName(all);
    update();
}

QSize StoreCard::sizeHint() const
{
    return {260, CardFonts(font()).height() + 2 * cardMargin + 4};
}

QSize StoreCard::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void StoreCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, *this);
    const CardFonts fonts(font());
    const SemanticColors colors = semanticColors(palette());
    QRect place = rect().adjusted(cardMargin, cardMargin, -cardMargin, -cardMargin);
    const int nameHeight = QFontMetrics(fonts.name).height();
    drawStoreSign(
        painter,
        QRectF(place.left(), place.top() + (nameHeight - cardSignSize) / 2.0, cardSignSize, cardSignSize),
        m_content.sign, palette());
    drawSparkline(painter,
                  QRectF(place.right() - cardSparkWidth, place.top() + 2, cardSparkWidth, nameHeight - 4),
                  m_content.line, colors.accent);
    painter.setPen(palette().color(QPalette::Text));
    const QRect name = place.adjusted(cardSignSize + 6, 0, -cardSparkWidth - 8, 0);
    place.setTop(putLine(painter, name, fonts.name, m_content.name) + 2);
    place.setTop(putLine(painter, place, fonts.head, m_content.texts.headline) + 2);
    painter.setPen(colors.muted);
    place.setTop(putLine(painter, place, fonts.small, m_content.texts.figures));
    const bool isRaised = !m_content.alert.isEmpty();
    painter.setPen(isRaised ? colors.warning : colors.muted);
    putLine(painter, place, fonts.small, isRaised ? m_content.alert : m_content.texts.latency);
}

} // namespace SessionDeck
