// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/streamedlist.h"

namespace SessionDeck {

StreamedList::StreamedList(SessionList &list, ScanDepth depth) : m_list(list), m_depth(depth)
{
}

void StreamedList::add(const SummaryBatch &batch)
{
    for (qsizetype i = 0; i < batch.size(); ++i)
        add(batch.at(i));
}

void StreamedList::add(const SummaryView &row)
{
    const bool known = row.messageCount >= 0 && row.sizeBytes >= 0;
    if (m_depth == ScanDepth::Complete && !known)
        m_waiting.add(row);
    else if (m_list.wantsMore() && isNew(row.id))
        m_list.add(row);
}

void StreamedList::finish()
{
    for (qsizetype i = 0; i < m_waiting.size() && m_list.wantsMore(); ++i) {
        const SummaryView row = m_waiting.at(i);
        if (isNew(row.id))
            m_list.add(row);
    }
    m_list.finish();
}

bool StreamedList::isNew(QByteArrayView id)
{
    if (m_depth == ScanDepth::Headers)
        return true;
    const size_t hash = qHash(id, QHashSeed::globalSeed());
    const qsizetype before = m_printed.size();
    m_printed.insert(hash);
    return m_printed.size() > before;
}

} // namespace SessionDeck
