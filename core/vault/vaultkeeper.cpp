// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultkeeper.h"

#include "core/base/coretext.h"
#include "core/vault/changeoccasion.h"
#include "core/vault/retention.h"
#include "core/vault/vaultkey.h"

#include <QLoggingCategory>

namespace SessionDeck {

namespace {

Q_LOGGING_CATEGORY(lcVault, "sessiondeck.core.vault", QtWarningMsg);

constexpr std::chrono::minutes betweenTidies{10};
constexpr int keptBetweenTidies = 256;
constexpr int tidyShare = 20; // it may take one part in so many of the time, while much is kept

Error withoutVersion(const Error &error)
{
    return {error.code,
            CoreText::tr("Nothing was changed, because the session could not be kept in the vault first: %1")
                .arg(error.message),
            error.place};
}

} // namespace

VaultKeeper::VaultKeeper(VaultTarget target, const StoreLocation &store)
    : m_vault(std::move(target)), m_store(store)
{
}

Result<std::vector<qint64>> VaultKeeper::keep(std::vector<VersionDraft> drafts)
{
    if (drafts.empty())
        return std::vector<qint64>();
    const Result<Vault *> open = m_vault.open();
    if (!open)
        return fail(withoutVersion(open.error()));
    if (m_key.isEmpty())
        m_key = vaultKey(m_store);
    const ChangeOccasion::Facts &occasion = ChangeOccasion::current();
    for (VersionDraft &draft : drafts) {
        draft.version.store = m_key;
        draft.version.uri = toUri(m_store);
        draft.version.program = m_vault.target().program;
        draft.version.made = Timestamp::now();
        draft.version.origin = occasion.origin.value_or(draft.version.origin);
        draft.version.bulk = occasion.bulk;
    }
    Result<std::vector<qint64>> kept = (*open)->keep(drafts);
    if (!kept)
        return fail(withoutVersion(kept.error()));
    m_keptSinceTidy += int(kept->size());
    return kept;
}

void VaultKeeper::discard(const std::vector<qint64> &versions)
{
    if (versions.empty())
        return;
    const Result<Vault *> open = m_vault.open();
    const Result<void> done = open ? (*open)->discard(versions) : fail(open.error());
    if (!done)
        qCWarning(lcVault) << "versions of changes that were refused stay:" << describe(done.error());
}

void VaultKeeper::tidyUp()
{
    const auto now = std::chrono::steady_clock::now();
    const bool isRested = now - m_tidied >= m_tidyRest;
    const bool due = m_tidied == std::chrono::steady_clock::time_point()
        || (m_keptSinceTidy >= keptBetweenTidies && isRested) || now - m_tidied >= betweenTidies;
    if (!m_vault.opened() || !due)
        return;
    m_tidied = now;
    m_keptSinceTidy = 0;
    if (const Result<bool> tidied = tidy(*m_vault.opened(), Timestamp::now()); !tidied)
        qCWarning(lcVault) << "the vault could not be tidied:" << describe(tidied.error());
    m_tidyRest = tidyShare * (std::chrono::steady_clock::now() - now);
}

} // namespace SessionDeck
