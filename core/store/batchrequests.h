// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/compactsession.h"
#include "core/store/storerequests.h"

#include <QStringList>

namespace SessionDeck {

/// Several sessions in one go, for those who copy.
struct LoadManyRequest
{
    QStringList ids = {};
    qint64 count = -1; ///< Messages of each, from the first on; 0: only what leads to header and revision.
    bool withRaw = false; ///< As in LoadRequest.
    std::stop_token stop = {};
};

/// A whole, healthy session as loadCompact() tells it.
struct LoadedCompact
{
    CompactSession session = {};
    Revision revision = {};
    qint64 sizeBytes = -1; ///< As in SessionSummary.
};

/// One of several writes in one go.
struct WriteRequest
{
    Session session = {};
    Expect expect = {};
    std::vector<RawPart> raw = {}; ///< If given, these bytes are put in place instead, as by writeRaw().
};

/// One of several removals in one go.
struct RemoveRequest
{
    QString id = {};
    Expect expect = {};
};

/// One of several changes of an expiry in one go.
struct ExpiryRequest
{
    QString id = {};
    Timestamp expires = {}; ///< Null: never.
    Expect expect = {};
};

} // namespace SessionDeck
