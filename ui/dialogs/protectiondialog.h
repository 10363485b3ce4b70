// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/storeprotection.h"
#include "core/transfer/backupschedule.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace SessionDeck {

/// What a ProtectionDialog is about.
struct ProtectedStore
{
    QString name = {}; ///< For people.
    StoreProtection present = {};
    QString folder = {}; ///< Where backups go unless the user says otherwise.
};

/// Asks what is done for the safety of one store beyond its own changes: versions of what other programs
/// change, and backups at regular times.
class ProtectionDialog : public QDialog
{
    Q_OBJECT
public:
    ProtectionDialog(const ProtectedStore &store, QWidget *parent);

    StoreProtection protection() const;
    /// How the schedule stands; until then it says nothing of that.
    void showState(const ScheduleState &state);

private:
    QFormLayout *scheduleForm();
    void preset(const ProtectedStore &store);
    void browse();
    void update();

    QCheckBox *m_others;
    QComboBox *m_rhythm;
    QSpinBox *m_hours;
    QTimeEdit *m_time;
    QLineEdit *m_folder;
    QSpinBox *m_keep;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    std::optional<ScheduleState> m_known;
};

} // namespace SessionDeck
