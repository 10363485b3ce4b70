// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include "core/store/openstore.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

QByteArray openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

void makeCertificates(const TemporaryPlace &place, const TlsServerOptions &options)
{
    const QString names = place.put("names", "subjectAltName=" + options.names.toUtf8());
    const QStringList newKey{"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"};
    openssl(newKey
            + QStringList{"-x509", "-subj", "/CN=Authority of a test", "-keyout", place.path("ca.key"),
                          "-out", place.path("ca.pem")});
    openssl(newKey
            + QStringList{"-subj", "/CN=server", "-keyout", place.path("server.key"), "-out",
                          place.path("server.csr")});
    openssl({"x509", "-req", "-in", place.path("server.csr"), "-CA", place.path("ca.pem"), "-CAkey",
             place.path("ca.key"), "-CAcreateserial", "-days", QString::number(options.days), "-extfile",
             names, "-out", place.path("server.pem")});
}

} // namespace

TlsServer::TlsServer(const TlsServerOptions &options) : m_port(freeLoopbackPort())
{
    makeCertificates(m_place, options);
    const QStringList config{"--tls-port",         QString::number(m_port),
                             "--tls-cert-file",    m_place.path("server.pem"),
                             "--tls-key-file",     m_place.path("server.key"),
                             "--tls-ca-cert-file", authority(),
                             "--tls-auth-clients", options.asksForCertificates ? "yes" : "no"};
    m_redis = std::make_unique<RedisServer>(RedisServerOptions{.config = config});
}

QString TlsServer::authorityFolder() const
{
    const QByteArray hash = openssl({"x509", "-noout", "-hash", "-in", authority()});
    const QString file
        = m_place.put("authorities/" + QString::fromLatin1(hash) + ".0", readFile(authority()));
    return QFileInfo(file).path();
}

StoreLocation TlsServer::location() const
{
    return {.driver = "redis",
            .layout = "native",
            .host = "localhost",
            .port = m_port,
            .tls = true,
            .prefix = "c:"};
}

void TlsServer::trust() const
{
    qputenv("SSL_CERT_FILE", authority().toLocal8Bit());
}

std::unique_ptr<SessionStore> TlsServer::openTrusted() const
{
    trust();
    Result<OpenedStore> opened = openStore(location(), {.mode = AccessMode::ReadWrite});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

} // namespace SessionDeck
