// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chosenversions.h"
#include "ui/models/restorer.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace SessionDeck {

class RestoreOutcome;

/// How what is chosen is to be put back: to which store, under which ids, with which expiry; and what became,
/// or would become, of it.
class RestorePanel : public QWidget
{
    Q_OBJECT
public:
    RestorePanel(Restorer *restorer, StoreListModel *stores, QWidget *parent = nullptr);

    void setChosen(ChosenVersions versions);

signals:
    /// To be looked at beside what is in the store.
    void compareWanted(const SessionDeck::Version &version);
    /// Single messages of it are to be put back.
    void messagesWanted(const SessionDeck::Version &version);

private:
    void fillChoices();
    void fillTargets();
    RestoreWish wish() const;
    void start(RestoreWish asked, RestoreOrder::Mode mode);
    void offer();
    void update();

    Restorer *m_restorer;
    StoreListModel *m_stores;
    ChosenVersions m_chosen;
    ChosenVersions m_asked; // what the outcome is about
    QStringList m_shown; // the targets that are listed, and what forbids them
    QLabel *m_title;
    QLabel *m_figures;
    QComboBox *m_target;
    QComboBox *m_ids;
    QLineEdit *m_asId;
    QComboBox *m_expiry;
    RestoreOutcome *m_outcome;
    QPushButton *m_dryRun;
    QPushButton *m_restore;
    QPushButton *m_messages;
};

} // namespace SessionDeck
