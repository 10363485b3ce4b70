// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"
#include "core/metrics/samplingpace.h"
#include "core/store/openstore.h"

#include <QObject>

#include <memory>

namespace SessionDeck {

/// A store to keep an eye on.
struct MonitoredStore
{
    StoreLocation location = {};
    OpenOptions options = {}; ///< Always opened for reading, with short timeouts.
    /// What the rest of the program does with the store (see MeteredStore); null: nothing to add.
    std::shared_ptr<OperationRecorder> recorder = {};
    SamplingPace pace = {};
    /// Count changes with a source of its own. Otherwise whoever watches it anyway calls noteChanges().
    bool watch = false;
};

/// Samples stores, each on a thread and connections of its own: one that hangs delays only itself. Lives on
/// the GUI thread and never blocks it; the destructor returns within a second even if every store hangs.
class Monitor : public QObject
{
    Q_OBJECT
public:
    explicit Monitor(QObject *parent = nullptr);
    ~Monitor() override;

    /// Begins, or begins anew with other options, and returns the store's key.
    QString start(const MonitoredStore &store);
    void stop(const QString &key);
    QStringList stores() const;

    void setPace(const QString &key, const SamplingPace &pace);
    /// Whether somebody looks; see SamplingPace.
    void setShown(bool shown);
    /// So many sessions were seen to change, be created or removed.
    void noteChanges(const QString &key, qint64 sessions);
    /// The sample that was told last; null: none yet.
    const Sample *latest(const QString &key) const;

signals:
    /// In the order of time for each store. A store that gives no answer for five seconds is told as Silent,
    /// about once a second.
    void sampled(const SessionDeck::Sample &sample);

private:
    void takeSamples(const QString &key);

    struct WatchedStore;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace SessionDeck
