// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/versionoutput.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/table.h"
#include "core/session/jsonwriter.h"
#include "core/vault/versiontext.h"

namespace SessionDeck {

namespace {

QByteArray versionJson(const Version &version)
{
    static constexpr const char *kinds[] = {"whole", "appended", "expiry", "absent"};
    return JsonWriter()
        .number("version", version.id)
        .text("store", version.store)
        .text("id", version.session)
        .text("title", version.title)
        .time("made_at", version.made)
        .text("origin", originName(version.origin))
        .text("program", version.program)
        .text("bulk", version.bulk)
        .text("kind", QLatin1StringView(kinds[size_t(version.kind)]).toString())
        .raw("deleted", version.gone ? "true" : "false")
        .text("revision", QString::fromUtf8(version.revision.token))
        .number("message_count", version.messageCount)
        .number("size_bytes", version.kind == VersionKind::Whole ? version.bytes : -1)
        .time("expires_at", version.expires)
        .text("hash", QString::fromUtf8(version.hash))
        .close();
}

std::vector<TableColumn> columnsFor(VersionRows rows)
{
    std::vector<TableColumn> columns{{.title = Ctl::tr("Version"), .right = true}};
    if (rows == VersionRows::OfMany) {
        columns.push_back({.title = Ctl::tr("Session"), .least = 12});
        columns.push_back({.title = Ctl::tr("Title"), .least = 8, .sacrifice = 2});
        columns.push_back({.title = Ctl::tr("Store"), .least = 12, .sacrifice = 1});
    }
    columns.push_back({.title = Ctl::tr("Until")});
    columns.push_back({.title = Ctl::tr("Then")});
    columns.push_back({.title = Ctl::tr("By"), .sacrifice = 3});
    columns.push_back({.title = Ctl::tr("Messages"), .right = true});
    columns.push_back({.title = Ctl::tr("Size"), .right = true});
    return columns;
}

} // namespace

void printVersions(Output &out, const std::vector<Version> &versions, VersionRows rows)
{
    if (out.isJson()) {
        for (const Version &version : versions)
            out.jsonLine(versionJson(version));
        return;
    }
    Table table(out, columnsFor(rows));
    for (const Version &version : versions) {
        QStringList cells{QString::number(version.id)};
        if (rows == VersionRows::OfMany)
            cells += {version.session, version.title, version.store};
        cells += {timeText(version.made), changeText(version), version.program};
        const bool there = version.kind != VersionKind::Absent;
        cells += there ? countText(version.messageCount) : Ctl::tr("none");
        cells += version.kind == VersionKind::Whole ? sizeText(version.bytes) : QString();
        table.add(cells);
    }
    table.finish();
}

} // namespace SessionDeck
