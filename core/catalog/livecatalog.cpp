// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/livecatalog.h"

#include "core/base/freememory.h"
#include "core/base/leftbehind.h"
#include "core/base/runthen.h"
#include "core/catalog/catalogworker.h"

#include <QElapsedTimer>
#include <QTimer>

#include <future>
#include <thread>

namespace SessionDeck {

using namespace std::chrono_literals;

namespace {

// Sorting fewer rows leaves no memory behind that is worth a look.
constexpr qsizetype manyRows = 100'000;
// Times the time that a view took; so much later comes the next one, if only rows have changed.
constexpr int restPerView = 4;
constexpr int longestRest = 2000; // ms

} // namespace

struct LiveCatalog::Private
{
    StoreLocation location;
    StoreOpener opener;
    std::shared_ptr<CatalogFeed> feed;
    std::thread worker;
    std::future<void> hasEnded;
    StoreState state;
    std::shared_ptr<const CatalogSnapshot> snapshot;
    CatalogView view;
    ViewSpec spec;
    std::stop_source viewStop; // of the view that is being computed
    bool isComputing = false;
    bool isViewOld = false; // there are newer rows, or another spec
    QElapsedTimer computing;
    QTimer resting; // until the next view may be computed
    QThreadPool pool;
};

LiveCatalog::LiveCatalog(const StoreLocation &location, const OpenOptions &options, QObject *parent,
                         StoreOpener opener)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->location = location;
    d->opener = std::move(opener);
    d->state.location = location;
    d->pool.setMaxThreadCount(1);
    d->resting.setSingleShot(true);
    connect(&d->resting, &QTimer::timeout, this, &LiveCatalog::startView);
    const auto notify
        = [this] { QMetaObject::invokeMethod(this, &LiveCatalog::takeNews, Qt::QueuedConnection); };
    d->feed = std::make_shared<CatalogFeed>(options, notify);
}

LiveCatalog::~LiveCatalog()
{
    d->viewStop.request_stop();
    d->pool.clear();
    d->feed->close();
    if (!d->worker.joinable())
        return;
    // A worker that hangs in its store goes on with what it owns, and ends when the store lets it.
    if (d->hasEnded.wait_for(700ms) == std::future_status::ready) {
        d->worker.join();
        return;
    }
    d->worker.detach();
    noteLeftBehind();
}

void LiveCatalog::start()
{
    if (d->worker.joinable())
        return;
    std::packaged_task<void()> work([location = d->location, opener = d->opener, feed = d->feed] {
        CatalogWorker(location, opener, feed).run();
    });
    d->hasEnded = work.get_future();
    d->worker = std::thread(std::move(work));
}

void LiveCatalog::order(const std::function<void(CatalogOrders &)> &change)
{
    d->feed->order(change);
}

const StoreState &LiveCatalog::state() const
{
    return d->state;
}

const CatalogView &LiveCatalog::view() const
{
    return d->view;
}

void LiveCatalog::setView(const ViewSpec &spec)
{
    d->spec = spec;
    d->isViewOld = true;
    d->viewStop.request_stop(); // nobody waits for the one before any more
    d->resting.stop(); // but somebody does for this one
    startView();
}

void LiveCatalog::takeNews()
{
    CatalogNews news = d->feed->take();
    if (news.state) {
        d->state = std::move(*news.state);
        emit stateChanged(d->state);
    }
    if (news.snapshot) {
        d->snapshot = std::move(news.snapshot);
        d->isViewOld = true;
        startView();
    }
    if (news.changes.count() > 0)
        emit changesSeen(news.changes);
    if (news.changed)
        emit sessionsChanged(news.changedIds);
}

// One view at a time, always of the newest rows and spec: rows that come while one is computed wait, so that
// a store that never rests still shows something, and wait on, so that it takes a fifth of a processor at
// most.
void LiveCatalog::startView()
{
    if (d->isComputing || d->resting.isActive() || !d->isViewOld || !d->snapshot)
        return;
    d->isComputing = true;
    d->isViewOld = false;
    d->viewStop = {};
    d->computing.start();
    const auto compute = [snapshot = d->snapshot, spec = d->spec, stop = d->viewStop.get_token()] {
        return computeView(snapshot, spec, stop);
    };
    runThen(d->pool, this, compute, [this](const Result<CatalogView> &view) {
        d->isComputing = false;
        if (view) {
            d->view = *view;
            if (!d->viewStop.stop_requested()) // or somebody waits for another one
                d->resting.start(std::min(longestRest, restPerView * int(d->computing.elapsed())));
            emit viewChanged(d->view);
        }
        startView();
        // Only now has everybody let go of the rows that were shown before.
        if (!d->isComputing && !d->isViewOld && d->snapshot->sessions() > manyRows)
            d->pool.start(returnFreeMemory);
    });
}

} // namespace SessionDeck
