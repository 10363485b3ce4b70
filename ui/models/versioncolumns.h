// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/versiontablemodel.h"

#include <span>

namespace SessionDeck {

/// A column of a table of versions.
struct VersionColumn
{
    const char *title; ///< To be translated in context "SessionDeck::VersionTable".
    QString (*text)(const Version &version);
    QString (*hint)(const Version &version) = nullptr; ///< Tooltip; null: the text.
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

std::span<const VersionColumn> versionColumnsOf(VersionColumns kind);

/// What people know a version's store by: the last part of its path, or its host.
QString versionStoreName(const Version &version);
/// The title of its session, or the id where there is none.
QString versionSessionName(const Version &version);

} // namespace SessionDeck
