// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/summarybatch.h"

#include <QSet>
#include <QStringList>

namespace SessionDeck {

/// Damaged records that a scan met. Says on standard error which and why, the first twenty of them.
class DamageReport
{
public:
    /// A session with damage, once; others are ignored.
    void note(const SummaryView &row);
    /// A record that belongs to no session.
    void note(const Error &error);
    /// Prints what there is, and how many were not named.
    void print() const;
    bool isEmpty() const
    {
        return m_count == 0;
    }

private:
    void add(const QString &line);

    QSet<QByteArray> m_sessions; // a complete scan names them twice
    QStringList m_lines;
    qint64 m_count = 0;
};

} // namespace SessionDeck
