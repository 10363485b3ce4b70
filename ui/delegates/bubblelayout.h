// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/bubblestyle.h"
#include "ui/models/shownmessage.h"
#include "ui/models/textblocks.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace SessionDeck {

/// A run of a message's text, laid out. Positions in `layout` are those of the message's text minus `begin`.
struct BubbleBlock
{
    TextKind kind = TextKind::Prose;
    qsizetype begin = 0;
    qsizetype size = 0;
    QString language = {};
    QRectF frame = {}; ///< Around code, with its padding; the text's own rectangle for prose.
    std::unique_ptr<QTextLayout> layout = {};
};

/// How much of a message is laid out.
enum class BubbleExtent { Head, Kept };

struct BubbleRequest
{
    const ShownMessage *shown = nullptr; ///< Null: not loaded; an empty bubble of the usual height.
    QString day = {}; ///< Caption above the bubble; empty: none.
    int width = 0; ///< Of the viewport.
    BubbleExtent extent = BubbleExtent::Head;
};

/// A message laid out for a width; coordinates start at the row's top left corner.
struct BubbleLayout
{
    int height = 0;
    QRectF bubble = {};
    QRectF day = {};
    QRectF head = {}; ///< Line of sender, recipient and time.
    QRectF stage = {}; ///< Line above the text that says that it was edited; empty: it was not.
    QRectF change = {}; ///< Links in that line.
    QRectF revert = {};
    QRectF more = {}; ///< Link below the text; empty if all is shown.
    QString dayText = {};
    QString sender = {};
    QString recipient = {};
    QString role = {}; ///< Mark beside the name; empty if the name says it already.
    QString time = {};
    QString moreText = {};
    QString stageText = {};
    QString changeText = {};
    QString revertText = {};
    std::vector<std::pair<qsizetype, qsizetype>> newText = {}; ///< What editing added: positions in the text.
    BubbleColors colors = {};
    qsizetype shownUnits = 0; ///< Of the text.
    std::vector<BubbleBlock> blocks = {};
};

BubbleLayout layOutBubble(const BubbleRequest &request, const BubbleStyle &style);

/// Position in the message's text nearest to the point; -1 if the point is outside the text.
qsizetype positionAt(const BubbleLayout &bubble, QPointF point);

/// Top and bottom of the line that holds the position.
QRectF lineAt(const BubbleLayout &bubble, qsizetype position);

} // namespace SessionDeck
