// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "ui/delegates/commanddelegate.h"
#include "ui/window/fuzzymatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr int shownRows = 12;
constexpr int shortcutRole = Qt::UserRole + 1;

struct Match
{
    QAction *action = nullptr;
    int score = 0;
};

std::vector<Match> matchesOf(const QList<QAction *> &actions, const QString &pattern)
{
    std::vector<Match> matches;
    for (QAction *action : actions) {
        const int score = fuzzyScore(pattern, action->iconText());
        if (action->isEnabled() && score >= 0)
            matches.push_back({.action = action, .score = score});
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::score);
    return matches;
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_actions(actions),
      m_line(new QLineEdit),
      m_list(new QListWidget)
{
    setObjectName(QStringLiteral("commandPaletteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setAccessibleName(windowTitle());
    setBackgroundRole(QPalette::Base);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setPlaceholderText(tr("Type a command"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new CommandDelegate(shortcutRole, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::Box);
    frame->setForegroundRole(QPalette::PlaceholderText);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    setFixedSize(520, m_line->sizeHint().height() + shownRows * (fontMetrics().height() + 10) + 30);
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
    m_line->setFocus();
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QDialog::event(event);
}

// The keys that move in a list go there while the line has the focus.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    static constexpr int moving[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::ranges::find(moving, key) == std::end(moving))
        return false;
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void CommandPalette::filter(const QString &pattern)
{
    m_list->clear();
    for (const Match &match : matchesOf(m_actions, pattern)) {
        auto *item = new QListWidgetItem(match.action->icon(), match.action->iconText(), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(match.action));
        item->setData(shortcutRole, match.action->shortcut().toString(QKeySequence::NativeText));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QPointer<QAction> action = item ? item->data(Qt::UserRole).value<QAction *>() : nullptr;
    close();
    if (action)
        action->trigger();
}

} // namespace SessionDeck
