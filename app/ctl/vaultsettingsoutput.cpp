// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/vaultsettingsoutput.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

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

} // namespace

void printSettings(Output &out, const VaultSettings &settings, SettingsShown shown)
{
    const bool planned = shown == SettingsShown::Planned;
    if (!out.isJson()) {
        printUsage(out, settings.limits, settings.usage);
        if (planned)
            out.line(Ctl::tr("%1 versions would be forgotten. Nothing was written.").arg(settings.beyond));
        return;
    }
    JsonWriter json;
    json.number("max_age_days", settings.limits.age.count())
        .number("max_versions", settings.limits.versionsPerSession)
        .number("max_size_bytes", settings.limits.totalBytes)
        .number("versions", settings.usage.versions)
        .number("size_bytes", settings.usage.packedBytes)
        .time("oldest_at", settings.usage.oldest)
        .raw("dropped", droppedJson(settings.usage));
    out.jsonLine((planned ? json.number("would_drop", settings.beyond) : json).close());
}

} // namespace SessionDeck
