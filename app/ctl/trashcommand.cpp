// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
#include "app/ctl/vaultplacement.h"
#include "app/ctl/vaultsettings.h"
#include "app/ctl/versionoutput.h"

namespace SessionDeck {

namespace {

ExitCode listAllTrash(Context &context)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    if (!vault && vault.error().code != ErrorCode::NotFound) // no vault yet: nothing was deleted
        return complain(vault.error());
    const Result<std::vector<Version>> trash
        = vault ? listTrash(**vault, {}) : Result<std::vector<Version>>();
    if (!trash)
        return complain(trash.error());
    printVersions(context.out, *trash, VersionRows::OfMany);
    return ExitCode::Done;
}

bool hasVault()
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    return vault || vault.error().code != ErrorCode::NotFound;
}

// Before the first change there is no vault: the trash of a store that can be opened is empty.
ExitCode listNothing(Context &context)
{
    const Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
    if (!opened)
        return complain(opened.error());
    printVersions(context.out, {}, VersionRows::OfMany);
    return ExitCode::Done;
}

ExitCode trash(Context &context)
{
    if (context.has("settings") || changesSettings(context))
        return vaultSettings(context);
    if (context.arguments.isEmpty())
        return listAllTrash(context);
    if (!hasVault())
        return listNothing(context);
    const Result<VaultPlacement> place = openVaultFor(context);
    if (!place)
        return complain(place.error());
    const Result<std::vector<Version>> found = listTrash(*place->vault, {.store = place->key});
    if (!found)
        return complain(found.error());
    printVersions(context.out, *found, VersionRows::OfMany);
    return ExitCode::Done;
}

} // namespace

const Command trashCommand = {
    .name = "trash",
    .synopsis = QT_TRANSLATE_NOOP(
        "Ctl", "[URI] [--settings] [--max-age DAYS] [--max-versions N] [--max-size BYTES] [--dry-run]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "List deleted sessions that can be restored."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Lists the sessions that were deleted through SessionDeck, of one store or of all, the last deleted\n"
        "first. \"restore URI ID\" puts one back, \"restore URI --trash\" all of a store.\n"
        "\n"
        "--settings shows how much the vault keeps of deleted and changed sessions, what it holds now, and\n"
        "what it has dropped because of these limits. The other options set the limits; 0 means no limit.\n"
        "The last version of a deleted session is only dropped for its age. --dry-run says how many "
        "versions\n"
        "the limits would drop, and changes nothing.\n"
        "\n"
        "With --json each line is a version as \"history\" prints it; with --settings it is one object:\n"
        "{\"max_age_days\",\"max_versions\",\"max_size_bytes\",\"versions\",\"size_bytes\",\"oldest_at\",\n"
        "\"dropped\":[{\"reason\",\"versions\",\"size_bytes\",\"last_at\"}]}, with --dry-run and "
        "\"would_drop\"."),
    .options = vaultSettingOptions,
    .fewestArguments = 0,
    .mostArguments = 1,
    .run = trash,
};

} // namespace SessionDeck
