// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/versiondiff.h"
#include "ui/panels/sessionloader.h"

#include <optional>

namespace SessionDeck {

/// What a version of a session is compared with.
struct HistorySides
{
    SessionAddress session = {};
    Version from = {};
    std::optional<Version> to = {}; ///< None: what a store holds now.
    QPointer<AsyncStore> other = {}; ///< Which store, if not the session's own; only without `to`.
};

/// Finds out what lies between a version and something else, on the threads of the stores. An answer to a
/// question that is no longer asked is dropped.
class HistoryComparison : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void compare(const HistorySides &sides);
    /// Nothing is asked any more.
    void stop()
    {
        ++m_visit;
    }

signals:
    void compared(const SessionDeck::VersionDiff &diff);
    void failed(const SessionDeck::Error &error);

private:
    void compareWithOther(const HistorySides &sides);
    void tell(quint64 visit, const Result<VersionDiff> &diff);

    quint64 m_visit = 0; // grows with every question
};

} // namespace SessionDeck
