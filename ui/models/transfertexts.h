// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backgroundjob.h"

#include <QCoreApplication>
#include <QMap>

namespace SessionDeck {

/// The translation context of what work on sessions says.
struct TransferTexts
{
    Q_DECLARE_TR_FUNCTIONS(TransferTexts)
};

/// Gathers what became of sessions, for the end.
class OutcomeNotes
{
public:
    /// A later outcome of a session replaces the earlier one.
    void add(const CopiedSession &copied);
    /// A line of its own.
    void note(const QString &line);
    JobResult result(const CopyTally &tally) const;
    /// For work that ended before its time: the error, which then says how many of `all` sessions are done.
    static Error cutShort(const Error &error, const CopyTally &tally, qint64 all);

private:
    QMap<QString, QString> m_problems; // by session
    QStringList m_notes;
};

} // namespace SessionDeck
