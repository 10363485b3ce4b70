// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/vaultplacement.h"

#include "app/ctl/access.h"
#include "app/ctl/ctltext.h"
#include "core/vault/vaultkey.h"

namespace SessionDeck {

namespace {

// The one store of the vault that was at the place; Invalid if there were several, with different layouts.
Result<QString> keyOfGone(Vault &vault, const QString &uri, const Error &problem)
{
    const Result<ParsedLocation> parsed = parseLocation(uri);
    if (!parsed)
        return fail(parsed.error());
    const Result<QStringList> keys = storeKeysAt(vault, parsed->location);
    if (!keys)
        return fail(keys.error());
    if (keys->isEmpty())
        return fail(problem);
    if (keys->size() > 1)
        return fail(
            ErrorCode::Invalid,
            Ctl::tr("There were several stores at this place. Name one of them: %1").arg(keys->join(u", ")));
    return keys->first();
}

} // namespace

SessionNow VaultPlacement::now(const QString &id) const
{
    return [this, id]() -> Result<LoadedSession> {
        if (!opened.store)
            return fail(problem);
        return opened.store->load({.id = id});
    };
}

Result<VaultPlacement> openVaultFor(Context &context)
{
    Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    if (!vault)
        return fail(vault.error());
    VaultPlacement place{.vault = std::move(*vault)};
    Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
    if (opened) {
        place.opened = std::move(*opened);
        place.key = vaultKey(place.opened.location);
        return place;
    }
    place.problem = opened.error();
    const Result<QString> key = keyOfGone(*place.vault, context.arguments.first(), place.problem);
    if (!key)
        return fail(key.error());
    place.key = *key;
    return place;
}

Result<Version> versionAsked(Context &context, const VaultPlacement &place, const char *option,
                             const QString &id)
{
    bool isNumber = false;
    const qint64 number = context.value(option).toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is no version. Use a number that \"history\" prints.")
                        .arg(context.value(option)));
    Result<Version> version = findVersion(*place.vault, number);
    if (version && (version->store != place.key || version->session != id))
        return fail(ErrorCode::Invalid,
                    Ctl::tr("Version %1 belongs to another session: %2").arg(number).arg(version->session));
    return version;
}

Result<OpenedStore> openAsKnown(Context &context, const VaultPlacement &place, AccessMode mode)
{
    Result<ParsedLocation> parsed = parseLocation(context.arguments.first());
    const Result<ParsedLocation> known = parsed ? parseLocation(place.key) : fail(parsed.error());
    if (!known)
        return fail(known.error());
    const QString user = parsed->location.user;
    parsed->location = known->location;
    parsed->location.user = user;
    return openAt(context, *parsed, mode);
}

} // namespace SessionDeck
