// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/tlstrust.h"

#include <QDir>
#include <QSslCertificate>

namespace SessionDeck {

namespace {

QList<QSslCertificate> authoritiesIn(const QString &folders)
{
    QList<QSslCertificate> authorities;
    for (const QString &name : folders.split(u':', Qt::SkipEmptyParts)) {
        const QDir folder(name);
        for (const QString &file : folder.entryList({QStringLiteral("????????.[0-9]")}, QDir::Files))
            authorities += QSslCertificate::fromPath(folder.filePath(file));
    }
    return authorities;
}

} // namespace

QSslConfiguration verifyingTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::SecureProtocols);
    if (const QString folders = qEnvironmentVariable("SSL_CERT_DIR"); !folders.isEmpty())
        configuration.setCaCertificates(authoritiesIn(folders));
    if (const QString file = qEnvironmentVariable("SSL_CERT_FILE"); !file.isEmpty())
        configuration.addCaCertificates(file);
    return configuration;
}

} // namespace SessionDeck
