// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <utility>

namespace SessionDeck {

/// Owns an open file descriptor and closes it. Closing also frees the flock() locks taken through it.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    bool isOpen() const
    {
        return m_descriptor >= 0;
    }
    /// -1 if none is open.
    int get() const
    {
        return m_descriptor;
    }
    /// Gives it away unclosed.
    int release()
    {
        return std::exchange(m_descriptor, -1);
    }

private:
    int m_descriptor = -1;
};

} // namespace SessionDeck
