// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace SessionDeck {

/// What a store can do as it was opened: layout, access mode and medium together. The window and the command
/// line offer only what is true here. The fields of the model that a layout cannot hold are false too.
struct Capabilities
{
    bool write = false; ///< write(), and with it create and put.
    bool append = false;
    bool remove = false;
    bool expiry = false; ///< Sessions can expire: setExpiry(), unless nothing can be changed.
    bool rename = false; ///< rename().
    bool watch = false;
    bool title = false; ///< Sessions have a title that can be stored.
    bool metadata = false;
    bool roles = false;
    bool recipients = false;
    bool messageExtra = false; ///< Message::extra can be stored.
    bool parents = false; ///< Message::parent can be stored.
    bool branches = false; ///< A tree layout.
    bool anyMessageOrder = true; ///< Messages need not be in the order of their times.
    bool blankTimes = true; ///< Sessions and messages need no times.
    bool blankMessageIds = true; ///< Messages need no ids.
    bool repeatedMessageIds = true; ///< Messages may have the id of another one.
    bool writeRaw = false; ///< writeRaw(): what raw() told can be put back.
    /// The stored bytes say more than the fields do (places among others, spellings of numbers, what only the
    /// owner knows): who wants to put a session back exactly keeps both.
    bool moreInRaw = false;
    /// Each call goes through all that the store holds, so many sessions belong into one.
    bool goesThroughAll = false;
    bool compact = false; ///< loadCompact() and createCompact() cost less than load() and write().
    QString readOnlyReason = {}; ///< Why nothing can be changed; empty if something can.
};

/// The reason of a store that was opened for reading only and could be changed if it were opened otherwise.
QString openedForReading();

/// Whether nothing in the store can be changed however it is opened: because of its layout, the permissions,
/// the medium or the server.
bool isReadOnly(const Capabilities &store);

} // namespace SessionDeck
