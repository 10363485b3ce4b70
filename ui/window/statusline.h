// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/storestate.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace SessionDeck {

/// The status bar: what store is shown and how it is open, how far the scan is, what others did.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showState(const StoreState &state);
    /// No store is open.
    void clearState();

signals:
    void stopChosen();

private:
    void showScan();
    void showChange();

    StoreState m_state;
    QLabel *m_store;
    QLabel *m_scanned;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QLabel *m_changed;
    QTimer *m_second;
};

} // namespace SessionDeck
