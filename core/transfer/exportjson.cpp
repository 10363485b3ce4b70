// SPDX-License-Identifier: GPL-3.0-or-later
// The two formats that can be imported again.
#include "core/transfer/exportformat.h"
#include "core/transfer/sessionjson.h"

#include <QCoreApplication>

namespace SessionDeck {

const ExportFormat jsonExport = {
    .name = "json",
    .suffix = "json",
    .label = QT_TRANSLATE_NOOP("CoreText", "JSON"),
    .begin = [](const ExportPiece &piece) { piece("["); },
    .session =
        [](const LoadedSession &loaded, qint64 number, const ExportPiece &piece) {
            piece(number == 0 ? "\n" : ",\n");
            writeSessionJson(loaded, piece);
        },
    .end = [](const ExportPiece &piece) { piece("\n]\n"); },
};

const ExportFormat jsonLinesExport = {
    .name = "jsonl",
    .suffix = "jsonl",
    .label = QT_TRANSLATE_NOOP("CoreText", "JSON Lines"),
    .begin = [](const ExportPiece &) {},
    .session =
        [](const LoadedSession &loaded, qint64, const ExportPiece &piece) {
            writeSessionJson(loaded, piece);
            piece("\n");
        },
    .end = [](const ExportPiece &) {},
};

} // namespace SessionDeck
