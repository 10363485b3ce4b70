// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace SessionDeck {

/// A text in a file of its own, readable for its owner only, for another program to edit. The file goes with
/// the object unless it is kept.
class EditedFile
{
public:
    /// Io, NoSpace.
    static Result<EditedFile> make(QByteArrayView text);
    EditedFile(EditedFile &&other) noexcept;
    EditedFile &operator=(EditedFile &&) = delete;
    ~EditedFile();

    /// Runs $VISUAL, else $EDITOR, else vi on the file, in the terminal of this program, and waits. Io if it
    /// cannot be run, or says that it failed.
    Result<void> edit() const;
    Result<QByteArray> read() const;
    const QString &path() const
    {
        return m_path;
    }
    /// Leaves the file where it is.
    void keep()
    {
        m_kept = true;
    }

private:
    explicit EditedFile(QString path) : m_path(std::move(path))
    {
    }

    QString m_path;
    bool m_kept = false;
};

} // namespace SessionDeck
