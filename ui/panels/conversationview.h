// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/conversationscene.h"

#include <QAbstractScrollArea>

namespace SessionDeck {

/// A conversation as bubbles, as fast with a hundred thousand messages as with ten. Text is drawn as text;
/// nothing in it is followed, loaded or understood.
class ConversationView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ConversationView(ConversationModel *model, QWidget *parent = nullptr);

    ConversationScene &scene()
    {
        return *m_scene;
    }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void syncScrollBar();

    ConversationScene *m_scene;
    bool m_syncing = false;
};

} // namespace SessionDeck
