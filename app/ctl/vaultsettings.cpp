// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/vaultsettings.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/vaultsettingsoutput.h"
#include "core/vault/retention.h"

namespace SessionDeck {

namespace {

// A whole number, where `units` are allowed with k, M, G behind it; Invalid.
enum class Units { None, Bytes };
Result<qint64> numberIn(const Context &context, const char *option, Units units, qint64 otherwise)
{
    if (!context.has(option))
        return otherwise;
    QString text = context.value(option);
    qint64 factor = 1;
    const qsizetype unit = text.isEmpty() ? -1 : QStringView(u"kMG").indexOf(text.back());
    if (units == Units::Bytes && unit >= 0) {
        text.chop(1);
        for (qsizetype i = 0; i <= unit; ++i)
            factor *= 1000;
    }
    constexpr qint64 most = qint64(1) << 50;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most / factor)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("--%1: \"%2\" is no number of this kind.")
                        .arg(QLatin1StringView(option), context.value(option)));
    return number * factor;
}

Result<RetentionLimits> limitsAsked(const Context &context, const RetentionLimits &now)
{
    const Result<qint64> age = numberIn(context, "max-age", Units::None, now.age.count());
    const Result<qint64> count = numberIn(context, "max-versions", Units::None, now.versionsPerSession);
    const Result<qint64> size = numberIn(context, "max-size", Units::Bytes, now.totalBytes);
    for (const Result<qint64> *each : {&age, &count, &size}) {
        if (!*each)
            return fail(each->error());
    }
    constexpr qint64 longest = 365'000;
    return RetentionLimits{
        .age = std::chrono::days(std::min(*age, longest)), .versionsPerSession = *count, .totalBytes = *size};
}

Result<void> applyLimits(Vault &vault, const RetentionLimits &limits)
{
    Result<void> done = setRetentionLimits(vault, limits);
    Result<bool> more = true;
    while (done && more && *more) // at once, so that what is dropped is shown
        more = tidy(vault, Timestamp::now());
    return done && !more ? fail(more.error()) : done;
}

Result<VaultSettings> takeSettings(const Context &context, Vault &vault)
{
    const Result<RetentionLimits> now = retentionLimits(vault);
    const Result<RetentionLimits> limits = now ? limitsAsked(context, *now) : now;
    if (!limits)
        return fail(limits.error());
    const bool isChange = changesSettings(context) && !isDryRun(context);
    const Result<void> applied = isChange ? applyLimits(vault, *limits) : Result<void>();
    const Result<VaultUsage> usage = applied ? vaultUsage(vault) : fail(applied.error());
    const Result<qint64> beyond
        = isDryRun(context) ? countBeyond(vault, *limits, Timestamp::now()) : Result<qint64>(0);
    if (!usage || !beyond)
        return fail(usage ? beyond.error() : usage.error());
    return VaultSettings{.limits = *limits, .usage = *usage, .beyond = *beyond};
}

// Before the first change there is no vault, and a dry run makes none.
Result<VaultSettings> planSettings(const Context &context)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Read);
    if (vault || vault.error().code != ErrorCode::NotFound)
        return vault ? takeSettings(context, **vault) : fail(vault.error());
    const Result<RetentionLimits> limits = limitsAsked(context, {});
    return limits ? Result<VaultSettings>(VaultSettings{.limits = *limits}) : fail(limits.error());
}

Result<VaultSettings> makeSettings(const Context &context)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Write);
    return vault ? takeSettings(context, **vault) : fail(vault.error());
}

} // namespace

bool changesSettings(const Context &context)
{
    return context.has("max-age") || context.has("max-versions") || context.has("max-size");
}

ExitCode vaultSettings(Context &context)
{
    const bool dryRun = isDryRun(context);
    if (changesSettings(context) && context.has("readonly") && !dryRun)
        return complain(
            Error{ErrorCode::ReadOnly, Ctl::tr("Nothing was changed, because --readonly was given.")});
    const Result<VaultSettings> settings = dryRun ? planSettings(context) : makeSettings(context);
    if (!settings)
        return complain(settings.error());
    printSettings(context.out, *settings, dryRun ? SettingsShown::Planned : SettingsShown::Set);
    return ExitCode::Done;
}

} // namespace SessionDeck
