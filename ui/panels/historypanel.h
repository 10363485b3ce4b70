// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/asyncvault.h"
#include "ui/panels/sessionloader.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace SessionDeck {

class DiffPanel;
class InspectorState;
class VaultWatch;
class VersionTable;

/// The versions of a session that the vault keeps, and how they differ: one that is selected from what the
/// store holds now, two from each other. Reads when it is seen, not before.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setSession(const SessionAddress &address);
    /// The session changed in the store.
    void refresh();

signals:
    /// Somebody wants this version back.
    void restoreWanted(const SessionDeck::Version &version);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();
    void take(const Result<std::vector<Version>> &versions);
    void compare();

    AsyncVault m_vault{VaultTarget()};
    VaultWatch *m_watch;
    SessionAddress m_address;
    QStackedWidget *m_stack;
    InspectorState *m_state;
    QWidget *m_content;
    VersionTable *m_table;
    DiffPanel *m_diff;
    QPushButton *m_restore;
    quint64 m_lists = 0; // both grow with every request; answers to older ones are dropped
    quint64 m_diffs = 0;
};

} // namespace SessionDeck
