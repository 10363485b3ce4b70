// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "tests/support/redisserver.h"
#include "tests/support/temporaryplace.h"

namespace SessionDeck {

/// What the certificate of a TlsServer is like.
struct TlsServerOptions
{
    QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< Whom it is made out to.
    int days = 2; ///< How long it is valid; negative: it has expired.
    bool asksForCertificates = false; ///< Of its clients.
};

/// A real redis-server that speaks TLS on a port of 127.0.0.1, with a certificate that an authority of its
/// own has signed. Both are made with openssl in a temporary folder. Aborts the test program if that fails.
class TlsServer
{
public:
    explicit TlsServer(const TlsServerOptions &options = {});

    /// The file of the authority's certificate.
    QString authority() const
    {
        return m_place.path(QStringLiteral("ca.pem"));
    }
    /// The same in a folder with a hashed name.
    QString authorityFolder() const;
    StoreLocation location() const;
    QString uri() const
    {
        return toUri(location());
    }
    /// Makes this program trust the authority from now on: SSL_CERT_FILE.
    void trust() const;
    /// trust(), and its store, to read and write; aborts if it cannot be opened.
    std::unique_ptr<SessionStore> openTrusted() const;
    RedisServer &redis()
    {
        return *m_redis;
    }

private:
    TemporaryPlace m_place;
    quint16 m_port;
    std::unique_ptr<RedisServer> m_redis;
};

} // namespace SessionDeck
