// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QStringView>

#include <initializer_list>
#include <span>

namespace SessionDeck {

/// 40 hexadecimal digits (BLAKE2b, 160 bits) of the parts, each with its length, so that moving a byte from
/// one part to the next changes the hash. For telling contents apart, not for secrets.
QByteArray contentHash(std::span<const QByteArrayView> parts);
QByteArray contentHash(std::initializer_list<QByteArrayView> parts);

/// The same, part by part, for who hashes many things: it keeps its memory from one to the next.
class ContentHasher
{
public:
    void add(QByteArrayView part);
    /// As UTF-8.
    void add(QStringView part);
    void add(qint64 number);
    /// The hash of what was added since the last one.
    QByteArray take();

private:
    void addSize(qsizetype size);
    void flush();

    QByteArray m_parts;
    QCryptographicHash m_hash = QCryptographicHash(QCryptographicHash::Blake2b_160);
};

} // namespace SessionDeck
