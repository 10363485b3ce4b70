// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace SessionDeck {

/// A client's configuration that insists on a valid certificate. Trusted are the authorities of the system,
/// or those that the environment names as for every program with OpenSSL: SSL_CERT_DIR (folders with hashed
/// names, separated by colons) replaces the system's, SSL_CERT_FILE (PEM) adds to them.
QSslConfiguration verifyingTls();

} // namespace SessionDeck
