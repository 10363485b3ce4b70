// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/retrydelay.h"

#include <QRandomGenerator>

#include <algorithm>

namespace SessionDeck {

using namespace std::chrono_literals;

std::chrono::milliseconds RetryDelay::next()
{
    const std::chrono::milliseconds now = m_next;
    m_next = std::min<std::chrono::milliseconds>(2 * m_next, 60s);
    const int fifth = int(now.count() / 5);
    return now + std::chrono::milliseconds(QRandomGenerator::global()->bounded(-fifth, fifth + 1));
}

void RetryDelay::reset()
{
    m_next = 1s;
}

} // namespace SessionDeck
