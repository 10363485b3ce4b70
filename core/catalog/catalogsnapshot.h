// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/participantlists.h"
#include "core/catalog/slotnumbering.h"
#include "core/session/summarybatch.h"

#include <QtGlobal>

#include <memory>
#include <vector>

namespace SessionDeck {

struct CatalogChunk;

/// One state of a Catalog, which never changes: it may be read by any number of threads while the catalog
/// goes on. Copying a shared pointer is all that it costs; chunks that did not change are shared between
/// states.
class CatalogSnapshot
{
public:
    CatalogSnapshot(std::vector<std::shared_ptr<const CatalogChunk>> chunks, ParticipantsTable participants,
                    qsizetype sessions, SlotNumbering numbering);

    /// Slots in use, those of removed sessions included: valid arguments are [0, slotCount()).
    quint32 slotCount() const;
    /// Sessions in it.
    qsizetype sessions() const
    {
        return m_sessions;
    }
    /// Whether the slot holds a session.
    bool holds(quint32 slot) const;
    /// The row in a slot that holds a session. `title` of view may be empty; id never is. The views live as
    /// long as this snapshot; where an id is stored packed, as long as `scratch`, which is overwritten by
    /// each call.
    SummaryView at(quint32 slot, QByteArray &scratch) const;
    /// For those who go through all rows.
    const std::vector<std::shared_ptr<const CatalogChunk>> &chunks() const
    {
        return m_chunks;
    }
    const ParticipantsTable &participants() const
    {
        return m_participants;
    }
    /// Where the sessions of earlier states of the same catalog are.
    const SlotNumbering &numbering() const
    {
        return m_numbering;
    }

private:
    std::vector<std::shared_ptr<const CatalogChunk>> m_chunks;
    ParticipantsTable m_participants;
    qsizetype m_sessions = 0;
    SlotNumbering m_numbering;
};

} // namespace SessionDeck
