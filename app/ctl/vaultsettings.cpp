// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/vaultsettings.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "core/session/jsonwriter.h"
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

QByteArray droppedJson(const VaultUsage &usage)
{
    QByteArrayList parts;
    for (const DroppedVersions &dropped : usage.dropped)
        parts += JsonWriter()
                     .text("reason", dropped.reason)
                     .number("versions", dropped.versions)
                     .number("size_bytes", dropped.bytes)
                     .time("last_at", dropped.last)
                     .close();
    return '[' + parts.join(',') + ']';
}

QString limitText(qint64 limit, const QString &text)
{
    return limit == 0 ? Ctl::tr("no limit") : text;
}

void printUsage(Output &out, const RetentionLimits &limits, const VaultUsage &usage)
{
    const auto field = [&](const QString &name, const QString &value) {
        out.line(out.painted(name.leftJustified(22), Emphasis::Dim) + value);
    };
    field(Ctl::tr("Kept for"), limitText(limits.age.count(), Ctl::tr("%1 days").arg(limits.age.count())));
    field(Ctl::tr("Versions per session"),
          limitText(limits.versionsPerSession, countText(limits.versionsPerSession)));
    field(Ctl::tr("Size, packed"), limitText(limits.totalBytes, sizeText(limits.totalBytes)));
    field(Ctl::tr("Now"), Ctl::tr("%1 versions, %2").arg(usage.versions).arg(sizeText(usage.packedBytes)));
    if (!usage.oldest.isNull())
        field(Ctl::tr("The oldest of"), timeText(usage.oldest));
    for (const DroppedVersions &dropped : usage.dropped)
        field(Ctl::tr("Dropped for %1").arg(dropped.reason),
              Ctl::tr("%1 versions, %2, the last %3")
                  .arg(QString::number(dropped.versions), sizeText(dropped.bytes), timeText(dropped.last)));
}

Result<RetentionLimits> currentLimits(Context &context, Vault &vault)
{
    const Result<RetentionLimits> now = retentionLimits(vault);
    if (!now || !changesSettings(context))
        return now;
    const Result<RetentionLimits> asked = limitsAsked(context, *now);
    if (!asked)
        return asked;
    Result<void> done = setRetentionLimits(vault, *asked);
    Result<bool> more = true;
    while (done && more && *more) // at once, so that what is dropped is shown
        more = tidy(vault, Timestamp::now());
    if (!done || !more)
        return fail(done ? more.error() : done.error());
    return asked;
}

} // namespace

bool changesSettings(const Context &context)
{
    return context.has("max-age") || context.has("max-versions") || context.has("max-size");
}

ExitCode vaultSettings(Context &context)
{
    if (changesSettings(context) && context.has("readonly"))
        return complain(
            Error{ErrorCode::ReadOnly, Ctl::tr("Nothing was changed, because --readonly was given.")});
    const Result<std::unique_ptr<Vault>> vault = Vault::open({}, VaultAccess::Write);
    if (!vault)
        return complain(vault.error());
    const Result<RetentionLimits> limits = currentLimits(context, **vault);
    if (!limits)
        return complain(limits.error());
    const Result<VaultUsage> usage = vaultUsage(**vault);
    if (!usage)
        return complain(usage.error());
    if (context.out.isJson())
        context.out.jsonLine(JsonWriter()
                                 .number("max_age_days", limits->age.count())
                                 .number("max_versions", limits->versionsPerSession)
                                 .number("max_size_bytes", limits->totalBytes)
                                 .number("versions", usage->versions)
                                 .number("size_bytes", usage->packedBytes)
                                 .time("oldest_at", usage->oldest)
                                 .raw("dropped", droppedJson(*usage))
                                 .close());
    else
        printUsage(context.out, *limits, *usage);
    return ExitCode::Done;
}

} // namespace SessionDeck
