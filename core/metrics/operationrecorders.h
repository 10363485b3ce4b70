// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/operationrecorder.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace SessionDeck {

/// One recorder for each store, by storeKey(), whoever opens it and however often. For any thread.
class OperationRecorders
{
public:
    std::shared_ptr<OperationRecorder> of(const QString &key);
    /// From now on the store is also known by that other key: of its location with the layout that was found.
    void alsoKnownAs(const QString &key, const std::shared_ptr<OperationRecorder> &recorder);

private:
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<OperationRecorder>> m_recorders;
};

} // namespace SessionDeck
