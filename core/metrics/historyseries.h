// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/sqliteconnection.h"

#include <QHash>

namespace SessionDeck {

enum class SeriesKind { Figure = 0, Latency = 1 };

/// The numbers by which the tables of the history know stores and what is measured of them. Remembers those
/// that it met, so it has to be made anew when the transaction that made one is rolled back.
class HistorySeries
{
public:
    explicit HistorySeries(SqliteConnection &connection) : m_connection(connection)
    {
    }

    /// Made if there is none.
    Result<qint64> store(const QString &key);
    Result<qint64> of(qint64 store, SeriesKind kind, const QByteArray &name);
    /// 0 if there is none.
    Result<qint64> find(const QString &key, SeriesKind kind, const QByteArray &name);

private:
    SqliteConnection &m_connection;
    QHash<QString, qint64> m_stores;
    QHash<std::pair<qint64, QByteArray>, qint64> m_series[2]; // by store and name, of each kind
};

} // namespace SessionDeck
