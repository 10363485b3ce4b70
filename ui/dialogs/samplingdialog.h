// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/samplingpace.h"

#include <QDialog>

class QComboBox;

namespace SessionDeck {

/// Asks how often a store is to be looked at.
class SamplingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `store`: its name.
    SamplingDialog(const QString &store, const SamplingPace &present, QWidget *parent);

    SamplingPace pace() const;

private:
    void layOut(const QString &store);

    QComboBox *m_shown;
    QComboBox *m_hidden;
};

} // namespace SessionDeck
