// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workend.h"

#include <QComboBox>
#include <QDialog>

#include <vector>

class QDialogButtonBox;

namespace SessionDeck {

/// Asks what is to be salvaged, and into which new store.
class SalvageDialog : public QDialog
{
    Q_OBJECT
public:
    /// `sources`: open stores of files; `chosen`: of them, at first; -1: none.
    SalvageDialog(const std::vector<WorkEnd> &sources, int chosen, QWidget *parent);

    const StoreLocation &source() const
    {
        return m_sources[size_t(m_source->currentIndex())];
    }
    const StoreLocation &target() const
    {
        return m_target;
    }

private:
    void layOut();
    void addSource(const StoreLocation &location);
    void chooseSource(int index);
    void chooseTarget(int index);
    void update();

    QComboBox *m_source;
    QComboBox *m_into;
    QDialogButtonBox *m_buttons;
    std::vector<StoreLocation> m_sources;
    int m_lastSource = -1;
    StoreLocation m_target;
};

} // namespace SessionDeck
