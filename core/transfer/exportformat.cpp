// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/exportformat.h"

namespace SessionDeck {

std::span<const ExportFormat *const> exportFormats()
{
    static const ExportFormat *const all[]
        = {&jsonExport, &jsonLinesExport, &markdownExport, &htmlExport, &csvExport};
    return all;
}

const ExportFormat *findExportFormat(QStringView name)
{
    for (const ExportFormat *format : exportFormats()) {
        if (name == QLatin1StringView(format->name))
            return format;
    }
    return nullptr;
}

} // namespace SessionDeck
