// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rowtexts.h"

#include "core/base/casefold.h"

#include <cstring>

namespace SessionDeck {

void RowTexts::add(QByteArrayView id, QByteArrayView title)
{
    for (const QByteArrayView text : {id, title}) {
        appendFolded(text, m_text);
        m_ends.push_back(m_text.size());
    }
}

void RowTexts::clear()
{
    m_text.resize(0);
    m_ends.clear();
}

void RowTexts::find(const QByteArray &part, quint64 bit, std::span<quint64> found) const
{
    size_t text = 0; // number of the one that `at` is in
    for (qsizetype at = 0; at < m_text.size();) {
        const void *hit = memmem(m_text.constData() + at, size_t(m_text.size() - at), part.constData(),
                                 size_t(part.size()));
        if (!hit)
            return;
        at = static_cast<const char *>(hit) - m_text.constData();
        while (m_ends[text] <= at)
            ++text;
        const bool isWithin = at + part.size() <= m_ends[text];
        if (isWithin)
            found[text / 2] |= bit;
        at = isWithin ? m_ends[text] : at + 1; // once in a text is enough
    }
}

} // namespace SessionDeck
