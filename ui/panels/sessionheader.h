// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace SessionDeck {

/// The header of the sessions table: a right click shows and hides columns; the name stays and stays first.
class SessionHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit SessionHeader(QWidget *parent);

    /// Widths and visibility as they are at first. The header must show its model.
    void resetColumns();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace SessionDeck
