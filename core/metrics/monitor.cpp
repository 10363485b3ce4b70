// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/monitor.h"

#include "core/base/leavablethread.h"
#include "core/metrics/storesampler.h"

#include <QTimer>

#include <algorithm>
#include <list>
#include <map>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

constexpr auto samplersPatience = 600ms; // for all of them together

} // namespace

struct Monitor::WatchedStore
{
    MonitoredStore store = {};
    std::shared_ptr<SamplerFeed> feed = {};
    std::optional<Sample> latest = {};
};

struct Monitor::Private
{
    std::map<QString, WatchedStore> watched;
    std::list<LeavableThread> threads; // those of stores that are watched no more as well, until they end
    QTimer silenceTimer;
    bool isShown = true;
};

Monitor::Monitor(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->silenceTimer, &QTimer::timeout, this, [this] {
        for (const QString &key : stores())
            takeSamples(key);
    });
    d->silenceTimer.start(1s);
}

Monitor::~Monitor()
{
    for (auto &[key, watched] : d->watched)
        watched.feed->close();
    const auto deadline = std::chrono::steady_clock::now() + samplersPatience;
    for (const LeavableThread &thread : d->threads)
        thread.hasEnded(deadline);
}

QString Monitor::start(const MonitoredStore &store)
{
    const QString key = storeKey(store.location);
    stop(key);
    const auto notify = [this, key] {
        QMetaObject::invokeMethod(
            this, [this, key] { takeSamples(key); }, Qt::QueuedConnection);
    };
    auto feed = std::make_shared<SamplerFeed>(samplingInterval(store.pace, d->isShown), notify);
    d->watched[key] = {.store = store, .feed = feed};
    d->threads.emplace_back([store, feed] { StoreSampler(store, feed).run(); });
    return key;
}

void Monitor::stop(const QString &key)
{
    std::erase_if(d->threads, [](const LeavableThread &thread) { return thread.hasEnded(); });
    const auto at = d->watched.find(key);
    if (at == d->watched.end())
        return;
    at->second.feed->close();
    d->watched.erase(at);
}

QStringList Monitor::stores() const
{
    QStringList keys;
    for (const auto &[key, watched] : d->watched)
        keys += key;
    return keys;
}

void Monitor::setPace(const QString &key, const SamplingPace &pace)
{
    const auto at = d->watched.find(key);
    if (at == d->watched.end())
        return;
    at->second.store.pace = pace;
    at->second.feed->setInterval(samplingInterval(pace, d->isShown));
}

void Monitor::setShown(bool shown)
{
    d->isShown = shown;
    for (auto &[key, watched] : d->watched)
        watched.feed->setInterval(samplingInterval(watched.store.pace, shown));
}

void Monitor::noteChanges(const QString &key, qint64 sessions)
{
    const auto at = d->watched.find(key);
    if (at != d->watched.end())
        at->second.feed->noteChanges(sessions);
}

const Sample *Monitor::latest(const QString &key) const
{
    const auto at = d->watched.find(key);
    return at != d->watched.end() && at->second.latest ? &*at->second.latest : nullptr;
}

void Monitor::takeSamples(const QString &key)
{
    const auto at = d->watched.find(key);
    if (at == d->watched.end())
        return;
    const std::shared_ptr<SamplerFeed> feed = at->second.feed;
    for (Sample &sample : feed->take()) {
        // Whoever listened to the one before may have stopped the store, or begun anew with it.
        const auto watched = d->watched.find(key);
        if (watched == d->watched.end() || watched->second.feed != feed)
            return;
        sample.store = key;
        if (sample.location == StoreLocation()) // of a silent one
            sample.location = watched->second.store.location;
        watched->second.latest = sample;
        emit sampled(sample);
    }
}

} // namespace SessionDeck
