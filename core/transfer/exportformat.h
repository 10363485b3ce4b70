// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storerequests.h"

#include <functional>
#include <span>

namespace SessionDeck {

/// Where the pieces of an export go.
using ExportPiece = std::function<void(const QByteArray &)>;

/// A kind of file that sessions can be exported to. All text in a session is data: no format lets it become
/// markup, a script or a formula.
struct ExportFormat
{
    const char *name; ///< For the command line.
    const char *suffix; ///< Of its files, without the dot.
    const char *label; ///< For people, to be translated with CoreText::tr().
    void (*begin)(const ExportPiece &piece);
    /// One session; `number` counts from 0.
    void (*session)(const LoadedSession &loaded, qint64 number, const ExportPiece &piece);
    void (*end)(const ExportPiece &piece);
};

/// Each in a file of its own.
extern const ExportFormat jsonExport;
extern const ExportFormat jsonLinesExport;
extern const ExportFormat markdownExport;
extern const ExportFormat htmlExport;
extern const ExportFormat csvExport;

std::span<const ExportFormat *const> exportFormats();
/// Null if there is none of this name.
const ExportFormat *findExportFormat(QStringView name);

} // namespace SessionDeck
