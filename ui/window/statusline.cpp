// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "core/base/timespan.h"
#include "ui/models/format.h"
#include "ui/models/storecell.h"
#include "ui/models/storetexts.h"
#include "ui/models/visibletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace SessionDeck {

namespace {

QLabel *makeLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_store(makeLabel("statusStore")),
      m_scanned(makeLabel("statusScanned")),
      m_progress(new QProgressBar),
      m_stop(new QToolButton),
      m_changed(makeLabel("statusChanged")),
      m_second(new QTimer(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_progress->setObjectName(QStringLiteral("scanProgress"));
    m_progress->setAccessibleName(tr("Scan progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 14);
    m_stop->setObjectName(QStringLiteral("cancelScan"));
    m_stop->setText(tr("cancel"));
    m_stop->setToolTip(tr("Stop the scan; what is listed so far stays"));
    m_stop->setAutoRaise(true);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_store);
    layout->addSpacing(20);
    layout->addWidget(m_scanned);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addSpacing(20);
    layout->addWidget(m_changed);
    layout->addStretch();
    addWidget(row, 1);
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopChosen);
    connect(m_second, &QTimer::timeout, this, &StatusLine::showChange);
    m_second->setInterval(1000);
    clearState();
}

void StatusLine::showState(const StoreState &state)
{
    m_state = state;
    const bool open = state.phase == StorePhase::Scanning || state.phase == StorePhase::Live
        || state.phase == StorePhase::Cancelled;
    const bool readOnly = open && isReadOnly(state.capabilities);
    QStringList parts{storeName(state), kindText(state.location), open ? QString() : signText(state),
                      readOnly ? tr("read-only") : QString()};
    parts.removeAll(QString()); // what does not open has no kind, what is open no problem
    m_store->setText(parts.join(QStringLiteral(" · ")));
    m_store->setToolTip(plainTip(visibleLine(toUri(state.location))
                                 + (readOnly ? u'\n' + state.capabilities.readOnlyReason : QString())));
    showScan();
    showChange();
    m_second->start();
}

void StatusLine::clearState()
{
    m_state = {};
    m_store->setText(tr("No store is open"));
    m_second->stop();
    showScan();
    showChange();
}

void StatusLine::showScan()
{
    const bool scanning = m_state.phase == StorePhase::Scanning;
    const bool partial = m_state.phase == StorePhase::Cancelled;
    const bool scanned = scanning || partial || m_state.phase == StorePhase::Live;
    m_scanned->setText(!scanned      ? QString()
                           : partial ? tr("%1, partial").arg(scannedText(m_state))
                                     : scannedText(m_state));
    m_progress->setVisible(scanning && m_state.progress.total > 0);
    m_stop->setVisible(scanning);
    if (m_state.progress.total > 0)
        m_progress->setValue(
            int(100 * qMin(m_state.progress.scanned, m_state.progress.total) / m_state.progress.total));
}

void StatusLine::showChange()
{
    const Timestamp last = m_state.lastChange;
    const qint64 age = last.isNull() ? 0 : microsecondsBetween(last, Timestamp::now());
    m_changed->setText(last.isNull()         ? QString()
                           : age < 1'000'000 ? tr("changed just now")
                                             : tr("changed %1 ago").arg(humanDuration(age)));
    m_changed->setToolTip(m_state.watchMethod.isEmpty() ? QString()
                                                        : tr("Watched by: %1").arg(m_state.watchMethod));
}

} // namespace SessionDeck
