// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/store/capabilities.h"

#include <span>
#include <vector>

namespace SessionDeck {

/// A field of the model that some layouts have no place for.
struct LimitedField
{
    const char *name; ///< For scripts; never translated.
    const char *label; ///< For people, to be translated with CoreText::tr().
    bool Capabilities::*held; ///< Whether a store has a place for it.
    /// How often a session uses it: messages, or 1 for the session itself.
    qint64 (*uses)(const Session &session);
    void (*clear)(Session &session);
    /// Where the text is kept when only the additional fields have room; null: nowhere.
    QString Message::*messageText = nullptr;
    QString Session::*sessionText = nullptr;
    bool filled = false; ///< The store demands what is missing; it is filled in, and nothing gets lost.
};
std::span<const LimitedField> limitedFields();

/// What a copy has to do without, or puts somewhere else.
struct FieldLoss
{
    const LimitedField *field = nullptr;
    qint64 uses = 0;
    bool kept = false; ///< In `extra` or the metadata, and back in its place when a store holds it again.

    bool isLost() const
    {
        return !kept && !field->filled;
    }
};

/// A session as another store can hold it.
struct FittedSession
{
    Session session = {};
    std::vector<FieldLoss> losses = {}; ///< Only fields that the session uses.

    /// Whether something that the session says is in none of its fields any more.
    bool isLossy() const;
};

/// What the names of those members begin with.
inline constexpr char carriedKeyStart[] = "sessiondeck.";

/// Fits a session to a store. What has no place there goes into `extra` of its message or the metadata of the
/// session, as a member "sessiondeck.<name>"; what such a member holds comes back to its own place if the
/// store has one. What cannot be kept is taken out and named, as is what has to be filled in.
FittedSession fitSession(Session session, const Capabilities &target);

/// What a store has a place for, also if it was opened for reading only and so says of no expiry that it
/// could be set: every layout that has titles can hold one, and no other.
Capabilities placesOf(const Capabilities &store);

/// Whether every session of the one store fits the other: then nothing has to be looked at for it.
bool fitsAll(const Capabilities &source, const Capabilities &target);

} // namespace SessionDeck
