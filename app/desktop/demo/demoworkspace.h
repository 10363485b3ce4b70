// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/demo/demoredis.h"
#include "core/store/storelocation.h"

#include <QObject>
#include <QTemporaryDir>

#include <thread>
#include <vector>

namespace SessionDeck {

/// A temporary folder with a JSON store, a SQLite store and a private Redis, in which simulated agents talk
/// for as long as this object lives. Nothing of it is left afterwards.
class DemoWorkspace : public QObject
{
    Q_OBJECT
public:
    explicit DemoWorkspace(QObject *parent = nullptr);
    ~DemoWorkspace() override;

    /// Starts the server and the talk; returns at once. ready() follows for each store.
    void start();

signals:
    /// The store exists and has its first sessions.
    void ready(const SessionDeck::StoreLocation &location);
    /// What a person should know: a store that the demo has to do without, and why.
    void notice(const QString &text);

private:
    void talk(const StoreLocation &location, quint32 seed);

    QTemporaryDir m_folder;
    DemoRedis m_redis;
    std::vector<std::jthread> m_threads;
};

} // namespace SessionDeck
