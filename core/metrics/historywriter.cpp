// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historywriter.h"

#include "core/base/leavablethread.h"
#include "core/metrics/historyqueue.h"

namespace SessionDeck {

namespace {

constexpr std::chrono::milliseconds endPatience{700};

} // namespace

HistoryWriter::HistoryWriter(const Options &options, QObject *parent) : QObject(parent)
{
    const auto notify = [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_state = m_queue->state();
                emit stateChanged(m_state);
            },
            Qt::QueuedConnection);
    };
    m_queue = std::make_shared<HistoryQueue>(options, notify);
    m_thread = std::make_unique<LeavableThread>([queue = m_queue] { queue->work(); });
}

HistoryWriter::~HistoryWriter()
{
    m_queue->close();
    m_thread->hasEnded(std::chrono::steady_clock::now() + endPatience);
}

void HistoryWriter::append(const Sample &sample)
{
    m_queue->append(sample);
}

void HistoryWriter::run(std::function<Result<void>(SqliteConnection &)> work)
{
    m_queue->run(std::move(work));
}

} // namespace SessionDeck
