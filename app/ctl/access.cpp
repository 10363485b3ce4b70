// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/output.h"
#include "app/ctl/terminalinput.h"
#include "app/ctl/terminaltext.h"
#include "core/profiles/credentials.h"
#include "core/profiles/savedstores.h"
#include "core/store/storekey.h"
#include "core/transfer/dryrunopener.h"
#include "core/vault/vaultedstore.h"

#include <algorithm>

namespace SessionDeck {

namespace {

constexpr auto passwordVariable = "SESSIONDECK_PASSWORD";
constexpr std::chrono::seconds keychainPatience{30}; // somebody may have to unlock it

template <typename Value> bool wantsPassword(const Result<Value> &result)
{
    return !result && result.error().code == ErrorCode::Unauthorized;
}

std::optional<QString> askedPassword(const Context &context, const StoreLocation &location)
{
    const QString question = Ctl::tr("Password for %1: ").arg(harmless(toUri(location), Lines::One));
    return askPassword(question, context.stop);
}

// Tries with the password at hand, then with the keychain's, then with one that is typed in.
template <typename Attempt>
auto withPassword(const Context &context, const ParsedLocation &parsed, OpenOptions options, Attempt attempt)
    -> decltype(attempt(options))
{
    options.password = parsed.password.isEmpty() ? qEnvironmentVariable(passwordVariable) : parsed.password;
    auto result = attempt(options);
    const bool given = !options.password.isEmpty();
    if (given || !wantsPassword(result) || parsed.location.driver != u"redis")
        return result;
    if (const Result<QString> kept = readPasswordNow(parsed.location, keychainPatience)) {
        options.password = *kept;
        result = attempt(options);
    }
    if (!wantsPassword(result))
        return result;
    const std::optional<QString> typed = askedPassword(context, parsed.location);
    if (!typed) {
        result.error().message += u' '
            + Ctl::tr("Set the environment variable %1, or run this on a terminal.")
                  .arg(QLatin1StringView(passwordVariable));
        return result;
    }
    options.password = *typed;
    return attempt(options);
}

} // namespace

Result<OpenedStore> openAt(Context &context, const ParsedLocation &parsed, AccessMode mode, DryRunTold told)
{
    if (mode != AccessMode::ReadOnly && context.has("readonly") && !isDryRun(context))
        return fail(ErrorCode::ReadOnly, Ctl::tr("Nothing was changed, because --readonly was given."));
    const DryRunSink print = [&out = context.out](const DryRunChange &change) { printDryRun(out, change); };
    const StoreOpener open = isDryRun(context) ? dryRunOpener(told == DryRunTold::Each ? print : DryRunSink())
                                               : vaultedOpener({.program = QStringLiteral("ctl")});
    return withPassword(context, parsed, {.mode = mode},
                        [&](const OpenOptions &options) { return open(parsed.location, options); });
}

Result<OpenedStore> openFor(Context &context, AccessMode mode)
{
    return openArgument(context, 0, mode);
}

Result<OpenedStore> openArgument(Context &context, qsizetype index, AccessMode mode)
{
    const Result<ParsedLocation> parsed = parseLocation(context.arguments.at(index));
    return parsed ? openAt(context, *parsed, mode) : fail(parsed.error());
}

Result<std::vector<Detection>> detectFor(Context &context)
{
    const Result<ParsedLocation> parsed = parseLocation(context.arguments.first());
    if (!parsed)
        return fail(parsed.error());
    return withPassword(context, *parsed, {},
                        [&](const OpenOptions &options) { return detectStores(parsed->location, options); });
}

Result<NamedPlace> placeNamed(const QString &place)
{
    QSettings settings(QStringLiteral("SessionDeck"), QStringLiteral("SessionDeck"));
    const std::vector<SavedStore> saved = loadSavedStores(settings).stores;
    const auto named = std::ranges::find(saved, place, &SavedStore::name);
    if (named != saved.end() && !place.isEmpty())
        return NamedPlace{.parsed = {.location = named->location}, .pace = named->pace};
    const Result<ParsedLocation> parsed = parseLocation(place);
    if (!parsed)
        return fail(parsed.error());
    const auto same = std::ranges::find(saved, storeKey(parsed->location),
                                        [](const SavedStore &store) { return storeKey(store.location); });
    return NamedPlace{.parsed = *parsed, .pace = same != saved.end() ? same->pace : SamplingPace()};
}

Result<ReachedPlace> reachFor(Context &context, const QString &place)
{
    const Result<NamedPlace> named = placeNamed(place);
    if (!named)
        return fail(named.error());
    const ParsedLocation &parsed = named->parsed;
    ReachedPlace reached{.asked = parsed.location, .location = parsed.location, .pace = named->pace};
    const Result<OpenedStore> opened = withPassword(context, parsed, {}, [&](const OpenOptions &options) {
        reached.options = options;
        return openStore(parsed.location, options);
    });
    if (opened)
        reached.location = opened->location;
    static constexpr ErrorCode passing[] = {ErrorCode::Unreachable, ErrorCode::Locked, ErrorCode::Io};
    if (!opened && std::ranges::find(passing, opened.error().code) == std::end(passing))
        return fail(opened.error());
    return reached;
}

Result<OpenedStore> openOrMakeFor(Context &context, qsizetype index)
{
    const Result<ParsedLocation> parsed = parseLocation(context.arguments.at(index));
    if (!parsed)
        return fail(parsed.error());
    const bool named = !parsed->location.driver.isEmpty();
    return openAt(context, *parsed, named ? AccessMode::Create : AccessMode::ReadWrite);
}

} // namespace SessionDeck
