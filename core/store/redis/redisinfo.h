// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storestatistics.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace SessionDeck {

/// The answer to INFO, field by field.
class RedisInfo
{
public:
    RedisInfo() = default;
    explicit RedisInfo(QByteArrayView reply);

    /// Empty if the server does not say.
    QByteArray text(const QByteArray &field) const
    {
        return m_fields.value(field);
    }
    std::optional<double> number(const QByteArray &field) const;
    /// The number of one part of a field ("keys" of "keys=5,expires=0,avg_ttl=0").
    std::optional<double> part(const QByteArray &field, const QByteArray &name) const;
    /// The names of all fields that begin with this.
    QByteArrayList fieldsLike(const QByteArray &beginning) const;

private:
    QMap<QByteArray, QByteArray> m_fields;
};

/// What people want to know of a server: version, role, memory, limits, evictions, hits, and how durable its
/// data is.
std::vector<StoreFact> infoFacts(const RedisInfo &info);

} // namespace SessionDeck
