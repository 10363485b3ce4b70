// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/alertengine.h"
#include "core/metrics/historyreader.h"
#include "core/metrics/historywriter.h"

namespace SessionDeck {

/// The alerts of the window: rules from the settings, states from the history and from what is sampled.
class AlertDesk : public QObject
{
    Q_OBJECT
public:
    /// Both have to outlive it.
    AlertDesk(HistoryReader *history, HistoryWriter *writer, QObject *parent = nullptr);

    const std::vector<AlertRule> &rules() const
    {
        return m_engine.rules();
    }
    /// Uses them from now on, and in later runs. False: they could not be saved and hold for this run only.
    bool setRules(const std::vector<AlertRule> &rules);
    /// What is raised or acknowledged, and what was resolved within the last hour; the most urgent first.
    std::vector<AlertState> shown() const;
    /// How many are raised and not acknowledged; of one store, or of all if the key is empty.
    int raised(const QString &storeKey = {}) const;
    /// The rule as people write it; empty if it is gone.
    QString textOf(const AlertState &alert) const;
    void take(const Sample &sample);
    void acknowledge(const QString &rule, const QString &storeKey);
    /// The store is watched no more.
    void forget(const QString &storeKey);

signals:
    /// States are others than before.
    void changed();
    /// Somebody should know at once.
    void alarmed(const SessionDeck::AlertState &alert);

private:
    void keep(const AlertState &alert);

    AlertEngine m_engine;
    HistoryWriter *m_writer;
};

} // namespace SessionDeck
