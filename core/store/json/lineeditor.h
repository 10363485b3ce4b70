// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/heldfile.h"
#include "core/store/json/linefiles.h"

namespace SessionDeck {

/// Remembers what the bodies of loaded sessions were, so that a write notices also a change that the state's
/// name, made from a file's ends alone, does not show. Bounded.
class LoadedBodies
{
public:
    void remember(const Revision &revision, const LineText &text);
    /// False if that state was loaded here with another body.
    bool matches(const Revision &revision, const LineText &text) const;

private:
    QHash<QByteArray, QByteArray> m_hashes;
};

/// The changing calls of SessionStore for layouts of one file per session. Each takes the lock of the
/// session's file, checks what is expected, and then either appends with one write or exchanges the file.
class LineEditor
{
public:
    LineEditor(LineFiles &files, LoadedBodies &bodies, std::chrono::milliseconds busyTimeout);

    Result<Revision> write(const Session &session, const Expect &expect);
    Result<Revision> writeRaw(const RawWrite &request);
    Result<Revision> append(const AppendRequest &request);
    Result<void> remove(const QString &id, const Expect &expect);
    Result<Revision> setExpiry(const QString &id, Timestamp expires, const Expect &expect);

private:
    Result<HeldFile> hold(const QString &id, const Expect &expect);
    Result<Revision> writeHeld(const HeldFile &held, const Session &session, const Expect &expect);
    Result<Revision> appendHeld(HeldFile &held, const AppendRequest &request);
    Result<Revision> appendRepaired(HeldFile &held, const AppendRequest &request);
    Result<Revision> exchange(const HeldFile &held, const LineRewrite &rewrite);

    LineFiles &m_files;
    LoadedBodies &m_bodies;
    std::chrono::milliseconds m_busyTimeout;
};

} // namespace SessionDeck
