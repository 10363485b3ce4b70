// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deckstore.h"

#include <QAbstractListModel>
#include <QTimer>

#include <vector>

namespace SessionDeck {

/// The stores that are open in the window, in the user's order; owns them. Roles in storecell.h.
class StoreListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// All stores are opened through `opener`: what is to stand before every change stands there.
    explicit StoreListModel(StoreOpener opener = openStore, QObject *parent = nullptr);

    /// Opens a store and returns its row; the row where it is already if it is open. `at` is the row where it
    /// is put in; -1: the end.
    int add(const StoreLocation &location, const OpenOptions &options, int at = -1);
    /// Takes the store out of the list. Its data stays where it is.
    void remove(int row);
    DeckStore *store(int row) const;
    int rowOf(const DeckStore *store) const;
    /// The store whose location, layout included, has this URI; null if it is not open.
    DeckStore *storeAt(const QString &uri) const;
    /// For those who need handles of their own on a store.
    const StoreOpener &opener() const
    {
        return m_opener;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh(const DeckStore *store);
    void countDown();

    StoreOpener m_opener;
    std::vector<std::unique_ptr<DeckStore>> m_stores;
    QTimer m_second; // runs while a store counts down to its next try
};

} // namespace SessionDeck
