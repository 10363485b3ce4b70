// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace SessionDeck {

class DeckStore;
class StoreListModel;

/// Chooses a store to be checked, starts and stops that, and shows how far it is.
class HealthHead : public QWidget
{
    Q_OBJECT
public:
    explicit HealthHead(StoreListModel *stores, QWidget *parent = nullptr);

    /// Null: no store is open.
    DeckStore *store() const;
    void setStore(const DeckStore *store);

    /// Something is being done; until then, or after it, a store can be chosen.
    void showBusy(const QString &text);
    void showProgress(qint64 done, qint64 total);
    void showIdle(const QString &text);

signals:
    void checkWanted();
    void stopWanted();
    void storesChanged();

private:
    void fill();

    StoreListModel *m_stores;
    QComboBox *m_store;
    QPushButton *m_check;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_text;
    QString m_busy; // what is being done
};

} // namespace SessionDeck
