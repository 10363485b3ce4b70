// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/tlsrefusal.h"

#include "core/base/coretext.h"
#include "core/store/redis/redissettings.h"

#include <QSslSocket>

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr const char *unknownAuthority = QT_TRANSLATE_NOOP(
    "CoreText",
    "The certificate of the server %1 is signed by nobody whom this computer trusts. If the authority is "
    "your own, name the file of its certificate in the environment variable SSL_CERT_FILE.");

// What people are told, the gravest first; %1 is the host.
struct Explanation
{
    QSslError::SslError error;
    const char *text;
};
constexpr Explanation explanations[] = {
    {QSslError::NoPeerCertificate,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server %1 shows no certificate. Check that this is the server's port for TLS.")},
    {QSslError::SelfSignedCertificate, unknownAuthority},
    {QSslError::SelfSignedCertificateInChain, unknownAuthority},
    {QSslError::UnableToGetLocalIssuerCertificate, unknownAuthority},
    {QSslError::UnableToGetIssuerCertificate, unknownAuthority},
    {QSslError::UnableToVerifyFirstCertificate, unknownAuthority},
    {QSslError::CertificateUntrusted, unknownAuthority},
    {QSslError::HostNameMismatch,
     QT_TRANSLATE_NOOP("CoreText",
                       "The server's certificate is not made out to %1. Connect with the name that stands in "
                       "the certificate.")},
    {QSslError::CertificateExpired,
     QT_TRANSLATE_NOOP("CoreText",
                       "The certificate of the server %1 has expired. Renew it on the server, or check the "
                       "clock of this computer.")},
    {QSslError::CertificateNotYetValid,
     QT_TRANSLATE_NOOP("CoreText",
                       "The certificate of the server %1 is not valid yet. Check the clocks of the server "
                       "and of this computer.")},
};

} // namespace

Error tlsRefusal(const QSslSocket &socket, const StoreLocation &location)
{
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    const QString place = redisPlace(location);
    for (const auto &[kind, text] : explanations) {
        if (std::ranges::find(errors, kind, &QSslError::error) != errors.cend())
            return {ErrorCode::Unreachable, QCoreApplication::translate("CoreText", text).arg(location.host),
                    place};
    }
    if (!errors.isEmpty())
        return {
            ErrorCode::Unreachable,
            CoreText::tr("The certificate of the server %1 is not valid (%2). Check the server's settings.")
                .arg(location.host, errors.front().errorString()),
            place};
    return {
        ErrorCode::Unreachable,
        CoreText::tr("The server does not agree on a TLS connection (%1). Check that this is its port for "
                     "TLS.")
            .arg(socket.errorString()),
        place};
}

} // namespace SessionDeck
