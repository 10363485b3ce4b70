// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/credentials.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace SessionDeck {

/// One request to the keychain on its way: looks which keychain there is, runs the job, answers once (with
/// the result, or when its time is up) and deletes itself. Make it with new; it belongs to the request's
/// guard.
class KeychainTask : public QObject
{
public:
    /// Makes the job, which deletes itself once it has finished; only called if there is a keychain.
    using MakeJob = std::function<QKeychain::Job *()>;

    /// The answer is the password for a reading job, empty for the others.
    KeychainTask(const KeychainRequest &request, MakeJob makeJob, PasswordDone answer);

private:
    void start(const Keychain &keychain);
    void take(QKeychain::Job *job);
    void finish(const Result<QString> &result);

    MakeJob m_makeJob;
    PasswordDone m_answer; // empty once it was given
};

} // namespace SessionDeck
