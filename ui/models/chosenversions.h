// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/version.h"

#include <memory>
#include <vector>

namespace SessionDeck {

/// A list of versions that is shared, and does not change.
using VersionList = std::shared_ptr<const std::vector<Version>>;

/// Some versions of a list, in its order; cheap to make and to copy, whatever their number.
struct ChosenVersions
{
    VersionList list = {};
    std::vector<int> rows = {}; ///< Each once.

    qsizetype count() const
    {
        return qsizetype(rows.size());
    }
    const Version &at(qsizetype index) const
    {
        return (*list)[size_t(rows[size_t(index)])];
    }
    /// Also if their list was read anew.
    bool isSameAs(const ChosenVersions &other) const
    {
        qsizetype same = 0;
        while (same < count() && same < other.count() && at(same).id == other.at(same).id)
            ++same;
        return same == count() && same == other.count();
    }
    std::vector<Version> all() const
    {
        std::vector<Version> versions;
        for (const int row : rows)
            versions.push_back((*list)[size_t(row)]);
        return versions;
    }
};

} // namespace SessionDeck
