// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messagekeys.h"

#include <QKeyEvent>

namespace SessionDeck {

namespace {

int lastRow(const ConversationScene &scene)
{
    return scene.model().rowCount() - 1;
}

void go(ConversationScene &scene, int row)
{
    const int target = std::clamp(row, 0, lastRow(scene));
    scene.setCurrentRow(target);
    scene.reveal(target);
}

// Pixels of the current row that are above (negative) or below the viewport; 0 if it is seen whole.
int hiddenPart(ConversationScene &scene, int direction)
{
    const int row = scene.marks().current;
    ConversationScroll &scroll = scene.scroll();
    if (row < scroll.firstRow() || row > scroll.lastRow())
        return 0;
    const int top = scroll.yOf(row);
    const int below = top + scene.bubbles().at(row).height - scroll.viewport();
    return direction < 0 ? std::min(top, 0) : std::max(below, 0);
}

// To the next message; through the current one first if it is larger than the viewport.
void step(ConversationScene &scene, int direction)
{
    const int hidden = hiddenPart(scene, direction);
    const int most = scene.scroll().viewport() * 2 / 3;
    const int row = scene.marks().current;
    if (hidden != 0 && scene.bubbles().at(row).height > scene.scroll().viewport()) {
        scene.scroll().moveBy(std::clamp(hidden, -most, most));
        scene.settle();
    } else if (row < 0) {
        go(scene, direction < 0 ? scene.scroll().lastRow() : scene.scroll().firstRow());
    } else {
        go(scene, row + direction);
    }
}

void page(ConversationScene &scene, int direction)
{
    scene.scroll().moveBy(direction * scene.scroll().viewport() * 9 / 10);
    scene.settle();
    scene.setCurrentRow(direction < 0 ? scene.scroll().firstRow() : scene.scroll().lastRow());
}

void jump(ConversationScene &scene, int direction)
{
    scene.scroll().moveTo(direction < 0 ? 0 : scene.scroll().maximum());
    scene.settle();
    scene.setCurrentRow(direction < 0 ? 0 : lastRow(scene));
}

void more(ConversationScene &scene, int)
{
    const int row = scene.marks().current;
    if (row >= 0 && scene.bubbles().at(row).more.isEmpty())
        emit scene.editWanted();
    else
        scene.showMore(row);
}

struct Key
{
    int key;
    void (*act)(ConversationScene &, int direction);
    int direction;
};

constexpr Key messageKeyTable[] = {
    {Qt::Key_Up, step, -1},      {Qt::Key_Down, step, 1},  {Qt::Key_PageUp, page, -1},
    {Qt::Key_PageDown, page, 1}, {Qt::Key_Home, jump, -1}, {Qt::Key_End, jump, 1},
    {Qt::Key_Return, more, 0},   {Qt::Key_Enter, more, 0},
};

} // namespace

bool handleMessageKey(ConversationScene &scene, const QKeyEvent &event)
{
    const auto plain = event.modifiers() & ~Qt::KeypadModifier;
    if (plain != Qt::NoModifier || lastRow(scene) < 0)
        return false;
    for (const Key &entry : messageKeyTable) {
        if (entry.key == event.key()) {
            entry.act(scene, entry.direction);
            return true;
        }
    }
    return false;
}

} // namespace SessionDeck
