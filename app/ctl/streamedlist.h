// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/sessionlist.h"
#include "core/store/sessionstore.h"

#include <QSet>

namespace SessionDeck {

/// Hands the rows of a scan on to a list as soon as all their figures are known, each session once. A
/// complete scan names the same sessions twice where it has to read messages for the figures.
class StreamedList
{
public:
    StreamedList(SessionList &list, ScanDepth depth);

    void add(const SummaryBatch &batch);
    /// Prints the rows whose figures never came, and ends the list.
    void finish();

private:
    void add(const SummaryView &row);
    bool isNew(QByteArrayView id);

    SessionList &m_list;
    ScanDepth m_depth;
    SummaryBatch m_waiting;
    QSet<size_t> m_printed; // seeded 64-bit hashes: a million ids would take a hundred megabytes
};

} // namespace SessionDeck
