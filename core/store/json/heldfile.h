// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/store/json/linefiles.h"

namespace SessionDeck {

/// A session's file, locked against other writers of this program for as long as the object lives, or the
/// knowledge that there is none.
struct HeldFile
{
    FileDescriptor file = {};
    QByteArray name = {};
    QString path = {};
    qint64 size = 0;

    bool exists() const
    {
        return file.isOpen();
    }
};

/// Locks the file of that name; tries again if it was exchanged while we waited for the lock. Locked.
Result<HeldFile> holdFile(const Folder &folder, const QByteArray &name, std::chrono::milliseconds timeout);

/// The state of a held file; empty if there is none.
Result<Revision> revisionOf(const HeldFile &held, const LineLayout &layout);

/// The whole of a held file.
Result<LineText> textOf(const HeldFile &held);

/// Puts what a killed writer left at a file's end into "<name>.torn-<n>" beside it, durably: it may be the
/// only copy of somebody's words. Nothing to do if it is empty.
Result<void> keepAside(const Folder &folder, const QByteArray &name, const QByteArray &torn);

/// One write at the end, durable on return; a write that fails half-way is taken back. NoSpace, Io.
Result<void> appendBytes(HeldFile &held, const QByteArray &bytes);

} // namespace SessionDeck
