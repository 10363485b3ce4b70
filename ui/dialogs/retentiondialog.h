// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultusage.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace SessionDeck {

/// What the vault holds, and for how long it keeps it. Shows what new limits would make it forget before they
/// are set. Deletes itself when it is closed.
class RetentionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RetentionDialog(QWidget *parent);
    ~RetentionDialog() override;

private:
    // What the vault says: what it has and how it keeps that.
    struct Report
    {
        VaultUsage usage = {};
        RetentionLimits limits = {};
    };
    static Result<Report> readReport();
    QSpinBox *addLimit(QFormLayout *form, const QString &text, const QString &suffix);
    void read();
    void take(const Result<Report> &report);
    void forecast();
    void apply();
    RetentionLimits limits() const;

    QThreadPool m_pool;
    QLabel *m_usage;
    QLabel *m_effect;
    QSpinBox *m_days;
    QSpinBox *m_count;
    QSpinBox *m_megabytes;
    QPushButton *m_apply;
    QTimer m_soon;
    RetentionLimits m_present;
    quint64 m_forecasts = 0; // grows with every question; answers to older ones are dropped
};

} // namespace SessionDeck
