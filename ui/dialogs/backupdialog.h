// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/transferwork.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QSpinBox;

namespace SessionDeck {

/// What a BackupDialog offers.
struct BackupOffer
{
    std::vector<WorkEnd> stores = {}; ///< At least one.
    int chosen = 0; ///< Of them, at first.
    QString folder = {}; ///< Where the file goes unless the user says otherwise.
};

/// Asks which store to back up, into which file, and how many of the earlier ones to keep.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    BackupDialog(const BackupOffer &offer, QWidget *parent);

    const WorkEnd &store() const;
    BackupOrder order() const;

private:
    void layOut();
    void suggest();
    void browse();
    void update();

    BackupOffer m_offer;
    QComboBox *m_store;
    QLineEdit *m_file;
    QCheckBox *m_rotate;
    QSpinBox *m_keep;
    QCheckBox *m_native;
    QDialogButtonBox *m_buttons;
    bool m_typed = false; // the file is the user's own
};

} // namespace SessionDeck
