// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/asyncvault.h"
#include "ui/models/chosenversions.h"
#include "ui/panels/sessionloader.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace SessionDeck {

class DiffPanel;
class HistoryComparison;
class InspectorState;
class StoreListModel;
class VaultWatch;
class VersionTable;

/// The versions of a session that the vault keeps, and how they differ: one that is selected from what the
/// store holds now, two from each other. Reads when it is seen, not before.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// With whose copies of the session its versions can be compared.
    void setStores(StoreListModel *stores)
    {
        m_stores = stores;
    }
    void setSession(const SessionAddress &address);
    /// The session changed in the store.
    void refresh();

signals:
    /// Somebody wants this version back.
    void restoreWanted(const SessionDeck::Version &version);
    /// Somebody wants single messages of it back.
    void messagesWanted(const SessionDeck::Version &version);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();
    void take(const Result<std::vector<Version>> &versions);
    void fillOthers();
    void compare();
    void setButtons(const ChosenVersions &chosen);

    AsyncVault m_vault{VaultTarget()};
    VaultWatch *m_watch;
    SessionAddress m_address;
    QStackedWidget *m_stack;
    InspectorState *m_state;
    QWidget *m_content;
    VersionTable *m_table;
    DiffPanel *m_diff;
    HistoryComparison *m_comparison;
    QComboBox *m_with;
    QPushButton *m_restore;
    QPushButton *m_messages;
    StoreListModel *m_stores = nullptr;
    quint64 m_lists = 0; // grows with every request; answers to older ones are dropped
};

} // namespace SessionDeck
