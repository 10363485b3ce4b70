// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationscene.h"

namespace SessionDeck {

ConversationScene::ConversationScene(ConversationModel *model, QObject *parent)
    : QObject(parent), m_model(model), m_bubbles(*model), m_scroll([this](int row) {
          const bool last = row == m_model->rowCount() - 1; // some room below the newest message
          return m_bubbles.at(row).height + (last ? 2 * m_bubbles.style().gap : 0);
      })
{
    watchModel();
}

void ConversationScene::watchModel()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_bubbles.clear();
        m_scroll.reset(m_model->rowCount());
        m_marks.selection = {};
        m_targetRow = -1;
        setCurrentRow(-1);
        settle();
    });
    connect(
        m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { rowsChanged(first.row(), last.row()); });
    const auto resized = [this] {
        m_scroll.setRows(m_model->rowCount());
        if (m_marks.current >= m_model->rowCount())
            setCurrentRow(-1);
        settle();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, resized);
}

void ConversationScene::rowsChanged(int first, int last)
{
    // Keep in place what can be read now, which is not always the topmost row.
    int row = m_scroll.firstRow();
    while (row < m_scroll.lastRow() && m_bubbles.at(row).blocks.empty())
        ++row;
    const int y = m_scroll.yOf(row);
    m_bubbles.forget(first, last);
    if (m_marks.selection.row >= first && m_marks.selection.row <= last)
        m_marks.selection = {};
    if (!m_scroll.atEnd())
        m_scroll.pin(row, y);
    if (m_targetRow >= first && m_targetRow <= last)
        reveal(m_targetRow, m_targetPosition);
    settle();
}

void ConversationScene::settle()
{
    m_scroll.settle();
    if (m_scroll.lastRow() >= 0)
        m_model->want(m_scroll.firstRow(), m_scroll.lastRow());
    emit moved();
}

void ConversationScene::resize(QSize viewport)
{
    m_bubbles.setWidth(viewport.width());
    m_scroll.setViewport(viewport.height());
    settle();
}

void ConversationScene::reveal(int row, qsizetype position)
{
    const ShownMessage *shown = m_model->message(row);
    m_targetRow = shown ? -1 : row;
    m_targetPosition = position;
    if (shown && position >= m_bubbles.at(row).shownUnits)
        m_bubbles.expand(row);
    const BubbleLayout &bubble = m_bubbles.at(row);
    const QRectF line = position > 0 ? lineAt(bubble, position) : QRectF(0, 0, 1, bubble.height);
    m_scroll.reveal(row, int(line.top()), int(line.bottom()));
    settle();
}

void ConversationScene::showMore(int row)
{
    const ShownMessage *shown = m_model->message(row);
    if (!shown)
        return;
    if (m_bubbles.at(row).shownUnits >= shown->message.content.size()) {
        emit openWanted(row);
        return;
    }
    const int y = m_scroll.yOf(row);
    m_bubbles.expand(row);
    m_scroll.pin(row, y);
    settle();
}

void ConversationScene::setCurrentRow(int row)
{
    if (row == m_marks.current)
        return;
    m_marks.current = row;
    emit marked();
    emit currentRowChanged(row);
}

void ConversationScene::setSelection(const MessageSelection &selection)
{
    m_marks.selection = selection;
    emit marked();
}

void ConversationScene::setFound(const FoundText &found)
{
    m_marks.found = found;
    emit marked();
}

} // namespace SessionDeck
