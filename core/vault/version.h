// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revision.h"
#include "core/session/session.h"
#include "core/store/storerequests.h"

namespace SessionDeck {

/// What was about to be done to a session when its version was kept.
enum class ChangeOrigin : quint8 {
    Save, ///< Created or replaced as a whole.
    Append,
    Delete,
    Expiry, ///< Its expiry was set or taken away.
    Restore, ///< An older version was put back over it.
    Rename,
    Others, ///< Another program changed it; kept from what was seen before.
    Expired, ///< The store removed it when its time had come, or another program did.
};

/// Stable lower-case English name ("save", "others"), as stored and printed in JSON; never translated.
QString originName(ChangeOrigin origin);
/// Save if there is none of this name: what a later release writes must not make a vault unreadable.
ChangeOrigin originOf(QStringView name);

/// How much of a session a version holds by itself.
enum class VersionKind : quint8 {
    Whole = 0, ///< All of it, in its image.
    Appended = 1, ///< Without what was appended then: the image has the messages that came, and the header
                  ///< before. Rebuilt from the next newer state by taking these messages away.
    Expiry = 2, ///< Only the expiry was another: the next newer state, with the version's expiry.
    Absent = 3, ///< There was no session of this id.
};

/// One version of a session: what it was before a change, and which change that was. Not its content.
struct Version
{
    qint64 id = 0; ///< Grows with time; 0: not kept yet.
    QString store = {}; ///< Key of the store, see vaultKey().
    QString uri = {}; ///< The store's location, to open it again; without password.
    QString session = {}; ///< Id of the session.
    Timestamp made = {}; ///< When it was kept: right before the change.
    ChangeOrigin origin = ChangeOrigin::Save;
    QString program = {}; ///< "window" or "ctl".
    QString bulk = {}; ///< Names the change of many sessions at once that this belongs to; empty: of one.
    VersionKind kind = VersionKind::Whole;
    bool gone = false; ///< The change took the session out of the store.
    Revision revision = {}; ///< Empty: not known, or there was no session.
    qint64 messageCount = -1; ///< -1: not known.
    QString title = {}; ///< Cut to what lists show.
    Timestamp expires = {}; ///< Null: never.
    qint64 bytes = 0; ///< Of the image, unpacked.
    QByteArray hash = {}; ///< Of the image; equal hashes: equal sessions. Empty: no image.
};

/// The content of a version.
struct VersionImage
{
    Session session = {}; ///< All fields; expires is in the Version instead, branches are not kept.
    Health health = Health::Ok;
    QString reason = {}; ///< Why health is not Ok.
    std::vector<RawPart> raw = {}; ///< Of a damaged session: its bytes as they were stored.
};

} // namespace SessionDeck
