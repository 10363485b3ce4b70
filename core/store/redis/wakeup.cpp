// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/wakeup.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace SessionDeck {

Wakeup::Wakeup() : m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

Wakeup::~Wakeup()
{
    close(m_descriptor);
}

void Wakeup::wake() const
{
    eventfd_write(m_descriptor, 1);
}

bool Wakeup::take() const
{
    eventfd_t count = 0;
    return eventfd_read(m_descriptor, &count) == 0;
}

} // namespace SessionDeck
