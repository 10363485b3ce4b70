// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/othersvault.h"

#include "core/vault/othersverdict.h"
#include "core/vault/retention.h"
#include "core/vault/vaultkey.h"
#include "core/vault/vaultlists.h"
#include "core/vault/versionimage.h"

#include <QLoggingCategory>

namespace SessionDeck {

namespace {

Q_LOGGING_CATEGORY(lcOthers, "sessiondeck.core.vault.others", QtWarningMsg);

constexpr int versionsLookedAt = 20; // of a session, the newest: changes between two looks

Result<VersionImage> imageOf(const KnownSession &known)
{
    const Result<QByteArray> bytes = unpackImage(known.image.packed, known.image.bytes);
    return bytes ? decodeImage(*bytes) : fail(bytes.error());
}

bool hasGrown(const VersionImage &known, const SeenSession &now)
{
    return now.image && now.image->health == Health::Ok && isGrowthOf(known.session, now.image->session);
}

} // namespace

OthersVault::OthersVault(VaultTarget target, const StoreLocation &store)
    : m_vault(std::move(target)), m_store(store), m_key(vaultKey(store))
{
}

Version OthersVault::versionOf(const KnownSession &known, const SeenSession &now) const
{
    Version version = known.version;
    version.store = m_key;
    version.uri = toUri(m_store);
    version.made = Timestamp::now();
    const bool hasExpired = !version.expires.isNull() && version.expires <= version.made;
    version.origin = now.isAbsent() && hasExpired ? ChangeOrigin::Expired : ChangeOrigin::Others;
    version.gone = now.isAbsent();
    return version;
}

Result<bool> OthersVault::keep(const KnownSession &known, const SeenSession &now)
{
    const Result<Vault *> open = m_vault.open();
    const Result<std::vector<Version>> versions = open
        ? listVersions(**open, {.store = m_key, .session = known.version.session, .limit = versionsLookedAt})
        : fail(open.error());
    if (!versions)
        return fail(versions.error());
    if (isOwnChange(known, *versions))
        return false;
    Result<VersionImage> image = imageOf(known);
    if (!image) { // what cannot be read now cannot be kept later either
        qCWarning(lcOthers) << "a version was lost:" << describe(image.error());
        return false;
    }
    image->session.expires = known.version.expires;
    Version version = versionOf(known, now);
    if (hasGrown(*image, now)) {
        if (isGrowthNoted(*versions, version.made))
            return false;
        version.kind = VersionKind::Appended;
        image = VersionImage{.session = grownPart(image->session, now.image->session)};
    }
    const Result<std::vector<qint64>> kept = (*open)->keep({{.version = version, .image = &*image}});
    if (!kept)
        return fail(kept.error());
    tidyUp();
    return true;
}

Result<qint64> OthersVault::newestBefore(const SeenSession &state)
{
    const Result<Vault *> open = m_vault.open();
    const Result<std::vector<Version>> newest = open
        ? listVersions(**open, {.store = m_key, .session = state.version.session, .limit = 1})
        : fail(open.error());
    if (!newest)
        return fail(newest.error());
    if (newest->empty())
        return 0;
    // One that has this very state was kept for a change that is about to come.
    const bool isAhead = newest->front().revision == state.version.revision;
    return newest->front().id - (isAhead ? 1 : 0);
}

Result<qint64> OthersVault::mostKnownBytes()
{
    const Result<Vault *> open = m_vault.open();
    const Result<RetentionLimits> limits = open ? retentionLimits(**open) : fail(open.error());
    if (!limits)
        return fail(limits.error());
    return limits->totalBytes > 0 ? limits->totalBytes : std::numeric_limits<qint64>::max();
}

void OthersVault::tidyUp()
{
    constexpr std::chrono::minutes betweenTidies{10};
    const auto now = std::chrono::steady_clock::now();
    if (now - m_tidied < betweenTidies)
        return;
    m_tidied = now;
    if (const Result<bool> tidied = tidy(*m_vault.opened(), Timestamp::now()); !tidied)
        qCWarning(lcOthers) << "the vault could not be tidied:" << describe(tidied.error());
}

} // namespace SessionDeck
