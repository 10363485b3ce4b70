// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/historyreader.h"

namespace SessionDeck {

HistoryReader::HistoryReader(const QString &path, QObject *parent)
    : QObject(parent), m_inner(std::make_shared<Inner>())
{
    m_inner->path = path;
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the handle belongs to the thread that made it
}

HistoryReader::~HistoryReader()
{
    m_inner->stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

Result<MetricsHistory *> HistoryReader::Inner::opened()
{
    if (!history) {
        Result<std::unique_ptr<MetricsHistory>> file = MetricsHistory::open(path);
        if (!file)
            return fail(file.error());
        history = std::move(*file);
    }
    return history.get();
}

} // namespace SessionDeck
