// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace SessionDeck {

/// What the numbers of a catalog's slots stand for. They stay until the catalog is built anew without the
/// slots that are no longer used; then this tells the new numbers of the old ones. Cheap to copy.
class SlotNumbering
{
public:
    /// One that has nothing in common with any other.
    SlotNumbering();

    /// What follows this one when only the slots that are marked are kept, in their order.
    SlotNumbering without(std::vector<bool> kept) const;
    /// Makes numbers of an earlier numbering those of this one, SlotIndex::none for slots that were not kept
    /// (and for that itself). False, and nothing done, if it is not known how: too much has happened since,
    /// or they are of different catalogs.
    bool follow(std::vector<quint32> &numbers, const SlotNumbering &earlier) const;

private:
    struct Step
    {
        quint64 before = 0; // what was followed
        std::shared_ptr<const std::vector<bool>> kept = {};
    };

    quint64 m_name;
    std::vector<Step> m_steps; // that led here, the latest ones
};

} // namespace SessionDeck
