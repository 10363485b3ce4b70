// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/metrics/alertmemory.h"
#include "core/metrics/historywriter.h"

#include <QHash>

namespace SessionDeck {

/// What `monitor` prints: nothing while all is well.
class MonitorLog
{
public:
    MonitorLog(Output &out, std::vector<AlertRule> rules) : m_out(out), m_alerts(std::move(rules))
    {
    }

    /// Returns what became of alerts.
    std::vector<AlertEvent> note(const Sample &sample);
    void note(const HistoryState &state);

private:
    struct Line
    {
        QString event = {};
        QString store = {};
        QString text = {};
        Timestamp at = {};
    };
    void print(const Line &line);

    Output &m_out;
    AlertEngine m_alerts;
    QHash<QString, Reach> m_reach;
    QStringList m_storesOfOthers;
    bool m_isTroubled = false;
};

} // namespace SessionDeck
