// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/result.h"

#include <QSet>

namespace SessionDeck {

/// Who may write what of a history, among all processes: one of them records a store at a time, and one looks
/// after the whole. Locks of the kernel on single bytes of a file beside the database: whoever holds one and
/// dies gives it up at that moment, and another takes it over with its next try. One thread.
class HistoryLease
{
public:
    /// The byte of the one who rolls up and prunes; the others are the numbers of stores.
    static constexpr qint64 housekeeping = 0;

    explicit HistoryLease(const QString &path) : m_path(path)
    {
    }

    /// Whether it is ours, now or already. Io: the file cannot be made.
    Result<bool> hold(qint64 place);

private:
    QString m_path;
    FileDescriptor m_file;
    QSet<qint64> m_held;
};

} // namespace SessionDeck
