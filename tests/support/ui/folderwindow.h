// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryplace.h"
#include "ui/models/storelistmodel.h"
#include "ui/window/commands.h"
#include "ui/window/mainwindow.h"

#include <QMap>

namespace SessionDeck {

/// The main window on a temporary folder of JSON Lines sessions, which is its only store. Its settings and
/// its data are the place's own.
class FolderWindow
{
public:
    /// Writes the files (id -> bytes) and opens the window; aborts the test program if they are not listed.
    explicit FolderWindow(const QMap<QString, QByteArray> &files);

    MainWindow &window() const
    {
        return *m_window;
    }
    Inspector *inspector() const
    {
        return m_window->inspector();
    }
    QAction *action(Command command) const;
    void run(Command command) const;
    /// Shows a session in the inspector, which loads it; aborts if there is no store.
    void show(const QString &id) const;
    /// Writes a session's file as another program would.
    void put(const QString &id, const QByteArray &bytes) const;
    /// A session's stored bytes, but for the digest that the layout keeps for itself.
    QByteArray stored(const QString &id) const;

private:
    QString pathOf(const QString &id) const;

    TemporaryPlace m_place;
    StoreListModel m_stores;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace SessionDeck
