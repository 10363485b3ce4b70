// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QByteArray>

#include <random>

namespace SessionDeck {

/// How many sessions a store gets, and messages each of them.
struct StoreSize
{
    qint64 sessions = 1000;
    qint64 messages = 10;
};

/// Sessions as an application writes them, made up: the same ones for the same seed.
class SampleData
{
public:
    explicit SampleData(quint64 seed = 1);

    /// A random UUID, as it is spelled.
    QByteArray id();
    /// Two to five of eight agents, in any order.
    QStringList participants();
    /// Some time in the year before `now`.
    Timestamp moment();
    QByteArray text();
    /// A session of so many messages, a minute apart.
    Session session(qint64 messages);

private:
    quint64 below(quint64 limit);

    std::mt19937_64 m_random;
};

} // namespace SessionDeck
