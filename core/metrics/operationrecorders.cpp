// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/operationrecorders.h"

namespace SessionDeck {

std::shared_ptr<OperationRecorder> OperationRecorders::of(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<OperationRecorder> &recorder = m_recorders[key];
    if (!recorder)
        recorder = std::make_shared<OperationRecorder>();
    return recorder;
}

void OperationRecorders::alsoKnownAs(const QString &key, const std::shared_ptr<OperationRecorder> &recorder)
{
    const std::lock_guard lock(m_mutex);
    m_recorders[key] = recorder;
}

} // namespace SessionDeck
