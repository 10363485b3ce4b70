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

    /// Widths and visibility as they are at first: all fit into the table. The header must show its model.
    void resetColumns();
    /// While true, names and participants share the room that the other columns leave; until the user drags
    /// a column to a width of his own.
    bool fits() const
    {
        return m_fits;
    }
    void setFits(bool on);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    bool m_fits = true;
};

} // namespace SessionDeck
