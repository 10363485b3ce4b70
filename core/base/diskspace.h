// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace SessionDeck {

/// Bytes that this process may still write to the file system of a file or folder; nothing where the system
/// does not say, for example because there is no such path. Asks the path itself: the table of mounts, which
/// QStorageInfo searches, lacks the root of a container or chroot. Any thread.
std::optional<qint64> freeDiskBytes(const QString &path);
/// The same of an open file or folder.
std::optional<qint64> freeDiskBytes(int descriptor);

} // namespace SessionDeck
