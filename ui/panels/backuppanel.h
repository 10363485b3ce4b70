// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backupshelf.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace SessionDeck {

/// What one can want of backups.
enum class BackupWish { Make, Restore, Open, Check, Remove };

/// What is known of one backup, and what can be done with it.
class BackupPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BackupPanel(QWidget *parent = nullptr);

    /// None: nothing is chosen.
    void setBackup(const std::optional<ShelvedBackup> &backup);
    /// How many of its sessions are chosen to be restored; 0: all.
    void setChosenSessions(int count);

signals:
    void wanted(SessionDeck::BackupWish wish);

private:
    QLabel *addFact(QFormLayout *form, const QString &name);
    void showFacts(const ShelvedBackup &backup);

    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_facts;
    QList<QLabel *> m_values;
    QPushButton *m_restore;
    QList<QPushButton *> m_buttons;
};

} // namespace SessionDeck
