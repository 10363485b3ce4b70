// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/asyncvault.h"
#include "ui/panels/sessionloader.h"

#include <optional>

namespace SessionDeck {

/// What is known of a session that is not in its store any more.
struct Removal
{
    QString text = {}; ///< A whole sentence.
    QString action = {}; ///< What can be done about it; empty: nothing.
    Version version = {}; ///< The last of the session, if there is an action.
};

/// Finds out who took a session out of its store: the vault knows of what was done with SessionDeck.
class RemovalTeller : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void ask(const SessionAddress &address);
    /// What was asked is of no interest any more.
    void forget();

signals:
    void told(const SessionDeck::Removal &removal);

private:
    AsyncVault m_vault{VaultTarget()};
    quint64 m_visit = 0; // grows with every question; answers to older ones are dropped
};

} // namespace SessionDeck
