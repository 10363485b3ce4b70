// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace SessionDeck {

/// A file system of its own that is soon full: a small tmpfs where the process may mount one. Elsewhere an
/// ordinary folder and a limit on the size of files, which is as near as an ordinary user gets to a full
/// disk.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    /// Whether it is a file system; otherwise writing beyond the limit is an error of another name (EFBIG).
    bool isMounted() const
    {
        return m_mounted;
    }
    /// Makes room.
    void grow(qint64 bytes);

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace SessionDeck
