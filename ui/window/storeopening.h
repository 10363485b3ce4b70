// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storelocation.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace SessionDeck {

class Passwords;
class StoreListModel;

/// All ways to open a store: dialogs, text, drops. What cannot be a store at all is said at once; everything
/// else is said by the store in the list.
class StoreOpening : public QObject
{
    Q_OBJECT
public:
    StoreOpening(StoreListModel *stores, QWidget *window);

    /// Whether something was dragged here that could be opened.
    static bool canOpen(const QMimeData &data);
    void openDropped(const QMimeData &data);
    /// A URI or a path.
    void openText(const QString &text);
    void openLocation(const StoreLocation &location);
    Passwords *passwords() const
    {
        return m_passwords;
    }

public slots:
    void openFile();
    void openFolder();
    void openUri();
    void connectRedis();

signals:
    /// The store in this row was opened, or was open already.
    void opened(int row);

private:
    StoreListModel *m_stores;
    QWidget *m_window;
    Passwords *m_passwords;
};

} // namespace SessionDeck
