// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/restorechoices.h"

#include "app/ctl/ctltext.h"
#include "core/session/expirytime.h"

namespace SessionDeck {

namespace {

Result<void> checkTogether(const Context &context)
{
    const qsizetype ids = context.arguments.size() - 1;
    const bool trash = context.has("trash");
    if (trash == (ids > 0))
        return fail(ErrorCode::Invalid, Ctl::tr("Name the sessions to restore, or give --trash."));
    if ((context.has("from") || context.has("as")) && ids != 1)
        return fail(ErrorCode::Invalid, Ctl::tr("--from and --as go with one id only."));
    if (context.has("new-id") && context.has("force"))
        return fail(ErrorCode::Invalid, Ctl::tr("--new-id and --force contradict each other."));
    return {};
}

} // namespace

Result<RestoreChoices> restoreChoices(const Context &context)
{
    if (const Result<void> together = checkTogether(context); !together)
        return fail(together.error());
    RestoreChoices choices{.asId = context.value("as")};
    if (context.has("force"))
        choices.taken = RestoreChoices::Taken::Replace;
    if (context.has("new-id"))
        choices.taken = RestoreChoices::Taken::NewId;
    const QString expiry = context.value("expiry");
    if (expiry.isEmpty() || expiry == u"keep")
        return choices;
    const Result<Timestamp> expires = parseExpiry(expiry, Timestamp::now());
    if (!expires)
        return fail(expires.error());
    choices.expiry = expires->isNull() ? RestoreChoices::Expiry::Never : RestoreChoices::Expiry::At;
    choices.expires = *expires;
    return choices;
}

} // namespace SessionDeck
