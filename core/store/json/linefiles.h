// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder.h"
#include "core/store/json/linelayout.h"

#include <QHash>

namespace SessionDeck {

/// Reads the ends of files into buffers that it keeps, so that a scan of many files allocates nothing.
class LineEndsReader
{
public:
    /// At least so many bytes from either end, or the whole file. The views live until the next call. Io.
    Result<LineEnds> read(const FileDescriptor &file, qint64 size, qint64 bytes, const QString &path);

private:
    Result<QByteArrayView> fill(QByteArray &buffer, const FileDescriptor &file, qint64 offset, qint64 size);

    QByteArray m_head;
    QByteArray m_tail;
};

/// The session files of a store of one file per session. Names are relative to the store's folder.
class LineFiles
{
public:
    LineFiles(Folder folder, const LineLayout &layout);

    const Folder &folder() const
    {
        return m_folder;
    }
    const LineLayout &layout() const
    {
        return m_layout;
    }
    /// All of them, in no order.
    Result<std::vector<QByteArray>> names() const;
    /// What the layout says about one file, read as far as needed. size is filled into numbers.sizeBytes. A
    /// file that cannot be opened or read is a damaged one. NotFound: it went away meanwhile.
    Result<void> summarise(const QByteArray &name, LineSummary &summary);
    /// The file of a session, or the one it would get. A session whose file was renamed by hand is found too.
    /// NotFound: none has it, and the layout makes none.
    Result<QByteArray> locate(const QString &id);
    /// The id that the file's name says, or else its content; nothing if neither does.
    std::optional<QString> idOf(const QByteArray &name);
    /// Notes a file that the id's own name does not lead to.
    void remember(const QString &id, const QByteArray &name);

private:
    Result<QByteArray> search(const QString &id);

    Folder m_folder;
    const LineLayout &m_layout;
    LineEndsReader m_reader;
    QHash<QString, QByteArray> m_renamed;
    bool m_searched = false;
};

/// A file's name without its folder.
QByteArrayView baseName(QByteArrayView name);

} // namespace SessionDeck
