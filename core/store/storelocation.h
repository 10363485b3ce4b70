// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace SessionDeck {

/// Where a store is and how to read it; holds no secret, so it may be shown, logged and saved.
/// URIs: `json:/path`, `sqlite:/path/file.db`, `redis://user@host:6379/0?prefix=app:`, `rediss://…`,
/// `redis+unix:///run/redis.sock?db=0`; each with an optional `layout=`. Paths are absolute.
struct StoreLocation
{
    QString driver = {}; ///< "json", "sqlite" or "redis".
    QString layout = {}; ///< Name of the layout; empty: detect.
    QString path = {}; ///< File or folder (json, sqlite), or the unix socket (redis).
    QString host = {}; ///< Redis over TCP.
    quint16 port = 0; ///< Redis over TCP; 6379 if the URI names none.
    bool tls = false; ///< Redis over TLS.
    QString user = {}; ///< Redis ACL user; empty: the default user.
    int database = 0; ///< Redis database number.
    QString prefix = {}; ///< Redis: what all keys of the store begin with.

    friend bool operator==(const StoreLocation &, const StoreLocation &) = default;
};

/// A location, and the password if the URI carried one. The password is for this run only.
struct ParsedLocation
{
    StoreLocation location = {};
    QString password = {};
};

/// Reads a URI or a bare path (relative ones against the working folder; driver stays empty: detect).
/// Invalid, with a message that never repeats a password.
Result<ParsedLocation> parseLocation(const QString &text);

/// The canonical URI, percent-encoded, without any password; a bare path if the driver is empty.
QString toUri(const StoreLocation &location);

/// A short name for lists and titles: the last part of the path, or "host:port/db".
QString displayName(const StoreLocation &location);

} // namespace SessionDeck
