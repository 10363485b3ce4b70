// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SessionDeck {

/// A descriptor that one thread can make readable to wake another one out of poll(). Never lost: a wake-up
/// that comes early waits for the next poll().
class Wakeup
{
public:
    Wakeup();
    ~Wakeup();
    Wakeup(const Wakeup &) = delete;
    Wakeup &operator=(const Wakeup &) = delete;

    int descriptor() const
    {
        return m_descriptor;
    }
    /// From any thread.
    void wake() const;
    /// Whether there was a wake-up; uses it up.
    bool take() const;

private:
    int m_descriptor;
};

} // namespace SessionDeck
