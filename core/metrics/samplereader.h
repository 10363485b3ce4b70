// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootclock.h"
#include "core/base/timebox.h"
#include "core/metrics/operationrecorder.h"
#include "core/store/figures.h"
#include "core/store/openstore.h"

namespace SessionDeck {

/// Looks at one store through connections of its own, opened when needed. What has to count or measure takes
/// a fiftieth of the time at most, and no single piece of it more than a few seconds. Used by one thread.
class SampleReader
{
public:
    SampleReader(const StoreLocation &location, const OpenOptions &options);

    /// A look: the probe, the quick figures as they are now, the slow ones as they were when their turn came
    /// last. Fails if the store cannot be reached; the next call then opens it again.
    Result<FigureSet> read(std::stop_token stop);
    /// Durations of probes and openings.
    OperationRecorder &operations()
    {
        return m_operations;
    }
    /// With driver and layout filled in once it was opened.
    const StoreLocation &location() const
    {
        return m_location;
    }
    /// Null while the store is not open.
    SessionStore *store() const
    {
        return m_store.get();
    }

private:
    Result<void> open();
    Result<void> probe();
    Result<FigureSet> look(TimeBox &box);
    void lookFully(TimeBox &box);
    void countAll(TimeBox &box, FigureSet &set);

    StoreLocation m_location;
    OpenOptions m_options;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<FigureSource> m_source; // null: the driver has none
    FigureSet m_slow; // of the last full look
    BootClock::time_point m_fullDue = {};
    OperationRecorder m_operations;
};

} // namespace SessionDeck
