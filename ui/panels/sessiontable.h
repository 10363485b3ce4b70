// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogview.h"

#include <QElapsedTimer>
#include <QTableView>

#include <functional>

namespace SessionDeck {

class RowFlash;
class SessionDelegate;
class SessionHeader;
class SessionTableModel;

/// The table of sessions. Keeps what it shows in place while rows come and go above it; work on many rows
/// (copying, type-ahead) is done off the GUI thread.
class SessionTable : public QTableView
{
    Q_OBJECT
public:
    explicit SessionTable(QWidget *parent = nullptr);

    SessionTableModel *sessions() const
    {
        return m_model;
    }
    SessionHeader *header() const
    {
        return m_header;
    }
    /// Tints rows that others just changed.
    RowFlash *flash() const
    {
        return m_flash;
    }
    /// The id of the current row; empty: none.
    QString currentId() const;
    bool hasSelection() const;

    /// Tells which sessions have edits that are not saved; they get a mark.
    void setStaged(const std::function<bool(const QString &id)> &isStaged);

    /// Makes the session current and shows its row, once it is found; tells whether it is listed.
    void goTo(const QString &id, const std::function<void(bool isListed)> &done);

    void keyboardSearch(const QString &search) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool viewportEvent(QEvent *event) override;

private:
    void hover(int row);

    SessionTableModel *m_model;
    SessionDelegate *m_delegate;
    SessionHeader *m_header;
    RowFlash *m_flash;
    QString m_typed;
    QElapsedTimer m_typing;
    int m_hovered = -1;
};

} // namespace SessionDeck
