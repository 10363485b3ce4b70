// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/keychaintask.h"

#include "core/base/coretext.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace SessionDeck {

namespace {

Result<void> outcomeOf(const QKeychain::Job &job)
{
    struct Meaning
    {
        QKeychain::Error error;
        ErrorCode code;
    };
    static constexpr Meaning meanings[] = {
        {QKeychain::EntryNotFound, ErrorCode::NotFound},
        {QKeychain::AccessDeniedByUser, ErrorCode::Unauthorized},
        {QKeychain::AccessDenied, ErrorCode::Unauthorized},
        {QKeychain::NoBackendAvailable, ErrorCode::Unsupported},
        {QKeychain::NotImplemented, ErrorCode::Unsupported},
    };
    if (job.error() == QKeychain::NoError)
        return {};
    ErrorCode code = ErrorCode::Io;
    for (const Meaning &meaning : meanings) {
        if (meaning.error == job.error())
            code = meaning.code;
    }
    return fail(code, CoreText::tr("The keychain says: %1").arg(job.errorString()));
}

} // namespace

KeychainTask::KeychainTask(const KeychainRequest &request, MakeJob makeJob, PasswordDone answer)
    : QObject(request.guard), m_makeJob(std::move(makeJob)), m_answer(std::move(answer))
{
    QTimer::singleShot(request.timeout, this, [this] {
        finish(fail(ErrorCode::Locked,
                    CoreText::tr("The keychain did not answer in time. Unlock it and try again, or give "
                                 "the password for this run only.")));
    });
    findKeychain(this, [this](const Keychain &keychain) { start(keychain); });
}

void KeychainTask::start(const Keychain &keychain)
{
    if (!m_answer) // too late: what nobody waits for is not begun
        return;
    if (!keychain.isAvailable())
        return finish(
            fail(ErrorCode::Unsupported,
                 CoreText::tr("There is no keychain on this desktop (neither GNOME Keyring or another Secret "
                              "Service nor KWallet), so a password can be given for this run only.")));
    QKeychain::Job *job = m_makeJob();
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, &KeychainTask::take);
    job->start();
}

void KeychainTask::take(QKeychain::Job *job)
{
    const Result<void> outcome = outcomeOf(*job);
    if (!outcome)
        return finish(fail(outcome.error()));
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    finish(reading ? reading->textData() : QString());
}

void KeychainTask::finish(const Result<QString> &result)
{
    const PasswordDone answer = std::exchange(m_answer, {});
    if (!answer)
        return;
    deleteLater();
    answer(result);
}

} // namespace SessionDeck
