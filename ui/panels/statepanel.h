// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/statecontent.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace SessionDeck {

/// Shows a PanelContent in the middle of a quiet surface.
class StatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);

    void show(const PanelContent &content);
    const PanelContent &content() const
    {
        return m_content;
    }

signals:
    void chosen(SessionDeck::PanelChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void showButtons();

    PanelContent m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_place;
    QHBoxLayout *m_buttons;
};

} // namespace SessionDeck
