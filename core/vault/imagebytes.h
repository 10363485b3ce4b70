// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace SessionDeck {

/// Puts the values of an image behind each other; see FORMAT.md for their bytes.
class ImageWriter
{
public:
    void number(quint64 value);
    void bytes(QByteArrayView value);
    /// Any QString, unpaired surrogates included.
    void text(const QString &value);
    void time(Timestamp value);

    QByteArray take()
    {
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
};

/// Reads them back. What does not fit (the bytes may come from anywhere) makes it failed; from then on all
/// values are empty.
class ImageReader
{
public:
    explicit ImageReader(QByteArrayView bytes);

    quint64 number();
    /// A view into the bytes.
    QByteArrayView bytes();
    QString text();
    Timestamp time();

    bool failed() const
    {
        return m_failed;
    }
    bool atEnd() const
    {
        return m_rest.isEmpty();
    }

private:
    QByteArrayView take(quint64 size);

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace SessionDeck
