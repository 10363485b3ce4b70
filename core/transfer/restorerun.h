// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/restoring.h"
#include "core/vault/vaultdatabase.h"

#include <functional>
#include <optional>

namespace SessionDeck {

/// What became, or would become, of one version.
struct RestoredVersion
{
    Version version = {};
    RestorePlan::Action action = RestorePlan::Action::Create;
    QString id = {}; ///< Under which it is, or would be.
    qint64 messages = 0;
    Revision revision = {}; ///< Afterwards; of a conflict: of the session that is in the way.
    qint64 presentMessages = 0; ///< Of the session that is in the way, or was replaced.
    QStringList notes = {}; ///< What it has to do without there, for people.
    std::optional<Error> problem = {}; ///< Why it could not be put back.
};

/// What restoreVersions() is to do.
struct RestoreOrder
{
    enum class Mode { DryRun, Real };

    std::vector<Version> versions = {};
    RestoreChoices choices = {};
    QString uri = {}; ///< Location of the target, as Version::uri has it.
    Mode mode = Mode::DryRun;
    VaultTarget vault = {};
    QString bulk = {}; ///< Names the change as a whole; see ChangeOccasion.
    std::function<void(qint64 tried)> progress = {}; ///< Told now and then how many versions are through.
};

/// Puts versions into a store that may be changed, one after the other; what becomes of one says nothing
/// about the others. An error ends it early: the store or the vault is not there. What is left when it is
/// asked to stop has the problem Cancelled.
Result<std::vector<RestoredVersion>> restoreVersions(SessionStore &target, const RestoreOrder &order,
                                                     const std::stop_token &stop);

} // namespace SessionDeck
