// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/asyncvault.h"
#include "core/vault/versiondiff.h"
#include "ui/models/versiontablemodel.h"

#include <QWidget>

class QStackedWidget;

namespace SessionDeck {

class DiffPanel;
class InspectorState;
class StoreListModel;
class VaultWatch;
class VersionTable;

/// A part of the page Restore: sessions that can be put back, and what is in the one that is selected: the
/// trash with a preview, or all versions with their difference from now.
class VersionsPart : public QWidget
{
    Q_OBJECT
public:
    enum class Shows { Trash, Versions };
    VersionsPart(Shows what, StoreListModel *stores, QWidget *parent = nullptr);

    /// What is ticked; if nothing is, what is selected.
    ChosenVersions chosen() const;
    /// Selects a version, also one that is still to be read.
    void choose(qint64 version);

signals:
    void chosenChanged();
    /// How many there are to see.
    void counted(qint64 rows);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();
    void take(const Result<VersionList> &versions);
    void preview();

    Shows m_shows;
    StoreListModel *m_stores;
    AsyncVault m_vault{VaultTarget()};
    VaultWatch *m_watch;
    QStackedWidget *m_stack;
    InspectorState *m_state;
    VersionTable *m_table;
    DiffPanel *m_diff;
    qint64 m_wanted = 0; // to be selected when it is there
    quint64 m_diffs = 0; // grows with every request; answers to older ones are dropped
};

} // namespace SessionDeck
