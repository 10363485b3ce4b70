// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demoworkspace.h"

#include "app/desktop/demo/demotalk.h"

#include <QDir>
#include <QFile>

#include <condition_variable>
#include <mutex>

namespace SessionDeck {

namespace {

constexpr int firstSessions = 48;

// Sleeps, but not on when it is time to end.
void pause(const std::stop_token &stop, std::chrono::milliseconds span)
{
    std::mutex mutex;
    std::condition_variable_any sleeper;
    std::unique_lock lock(mutex);
    sleeper.wait_for(lock, stop, span, [] { return false; });
}

// A session whose last line was cut off, as a writer leaves it that dies in the middle.
void tearOneFile(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Size);
    if (files.isEmpty())
        return;
    QFile file(folder + u'/' + files.first());
    if (file.open(QFile::Append))
        file.write(R"({"ordinal":211,"sender":"Agent-3","content":"The last thing that was wri)");
}

} // namespace

DemoWorkspace::DemoWorkspace(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<StoreLocation>();
}

DemoWorkspace::~DemoWorkspace()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

void DemoWorkspace::start()
{
    const QString folder = m_folder.path();
    talk({.driver = QStringLiteral("json"),
          .layout = QStringLiteral("jsonl"),
          .path = folder + QStringLiteral("/agents")},
         11);
    talk({.driver = QStringLiteral("sqlite"),
          .layout = QStringLiteral("native"),
          .path = folder + QStringLiteral("/sessions.db")},
         22);
    if (const Result<void> started = m_redis.start(folder); !started) {
        emit notice(started.error().message);
        return;
    }
    talk({.driver = QStringLiteral("redis"),
          .layout = QStringLiteral("native"),
          .path = m_redis.socket(),
          .prefix = QStringLiteral("chat:")},
         33);
}

void DemoWorkspace::talk(const StoreLocation &location, quint32 seed)
{
    m_threads.emplace_back([this, location, seed](const std::stop_token &stop) {
        DemoTalk agents(location, seed);
        Result<void> done = agents.fill(firstSessions, stop);
        if (done && location.driver == u"json")
            tearOneFile(location.path);
        if (done)
            emit ready(location);
        for (quint32 beat = seed; done && !stop.stop_requested(); ++beat) {
            pause(stop, std::chrono::milliseconds(500 + beat * 7919 % 1800));
            done = stop.stop_requested() ? done : agents.step();
        }
        if (!done && !stop.stop_requested())
            emit notice(
                tr("The demo store %1 stopped: %2").arg(displayName(location), describe(done.error())));
    });
}

} // namespace SessionDeck
