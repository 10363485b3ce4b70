// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/damagereport.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"

namespace SessionDeck {

void DamageReport::note(const SummaryView &row)
{
    if (row.health != Health::Damaged || m_sessions.contains(row.id.toByteArray()))
        return;
    m_sessions.insert(row.id.toByteArray());
    add(Ctl::tr("Damaged session %1: %2").arg(QString::fromUtf8(row.id), QString::fromUtf8(row.reason)));
}

void DamageReport::note(const Error &error)
{
    add(Ctl::tr("Damaged: %1").arg(describe(error)));
}

void DamageReport::print() const
{
    for (const QString &line : m_lines)
        complain(line);
    if (m_count > m_lines.size())
        complain(
            Ctl::tr("%n more damaged record(s) not named here.", nullptr, int(m_count - m_lines.size())));
}

void DamageReport::add(const QString &line)
{
    constexpr int named = 20;
    ++m_count;
    if (m_lines.size() < named)
        m_lines += line;
}

} // namespace SessionDeck
