// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listscan.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
#include "app/ctl/progressline.h"

namespace SessionDeck {

void ListScan::run(SessionStore &store, ScanDepth depth, const TakeRows &take)
{
    ProgressLine line;
    std::stop_source enough;
    const std::stop_callback interrupted(m_context.stop, [&enough] { enough.request_stop(); });
    const ScanSink sink{
        .rows =
            [&](const SummaryBatch &batch) {
                line.clear();
                for (qsizetype i = 0; i < batch.size(); ++i)
                    m_damage.note(batch.at(i));
                if (!take(batch))
                    enough.request_stop();
                m_context.out.flush();
            },
        .progress =
            [&](const ScanProgress &now) {
                m_progress = now;
                line.show(now);
            },
        .damage = [&](const Error &error) { m_damage.note(error); },
    };
    m_result = store.scan({.depth = depth, .stop = enough.get_token()}, sink);
}

ExitCode ListScan::verdict() const
{
    m_damage.print();
    const ExitCode code = m_damage.isEmpty() ? ExitCode::Done : ExitCode::Damaged;
    if (m_result)
        return code;
    const bool cancelled = m_result.error().code == ErrorCode::Cancelled;
    if (cancelled && !m_context.stop.stop_requested()) // by us, because there were rows enough
        return code;
    complain(Ctl::tr("The list is partial: it ended after %1 sessions.").arg(progressText(m_progress)));
    return cancelled ? ExitCode::Failed : complain(m_result.error());
}

} // namespace SessionDeck
