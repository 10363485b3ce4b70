// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/claudelayout.h"

#include "core/base/coretext.h"
#include "core/store/json/clauderecord.h"
#include "core/store/json/linefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace SessionDeck {

namespace {

constexpr qsizetype uuidBytes = 36;
constexpr QByteArrayView extension = ".jsonl";

Capabilities claudeCapabilities()
{
    return {.watch = true,
            .title = true,
            .metadata = true,
            .roles = true,
            .messageExtra = true,
            .parents = true,
            .branches = true,
            .readOnlyReason
            = CoreText::tr("Transcripts of Claude Code are shown, but not changed: their records are "
                           "chained, signed in part, and the program may be writing.")};
}

bool isTranscript(QByteArrayView name)
{
    return name.size() == uuidBytes + extension.size() && name.endsWith(extension)
        && !QUuid::fromString(QLatin1StringView(name.first(uuidBytes))).isNull();
}

std::optional<QString> idOfTranscript(QByteArrayView name)
{
    return isTranscript(name) ? std::optional(QString::fromLatin1(name.first(uuidBytes))) : std::nullopt;
}

bool holdsTurn(const QByteArray &bytes)
{
    const LineText text = splitLines(bytes);
    for (size_t i = 0; i < text.lines.size(); ++i) {
        const QByteArrayView line = text.at(i);
        const bool named = line.contains("\"sessionId\"") && line.contains("\"parentUuid\"");
        const Result<ClaudeRecord> record = named ? decodeClaudeRecord(line) : ClaudeRecord{};
        if (record && record->isTurn() && !record->uuid.isEmpty())
            return true;
    }
    return false;
}

} // namespace

const LineLayout &claudeLayout()
{
    static const LineLayout layout{.name = "claude-code",
                                   .capabilities = claudeCapabilities,
                                   .nested = true,
                                   .surveys = true,
                                   .isSessionFile = isTranscript,
                                   .idOfName = idOfTranscript,
                                   .summarise = summariseClaude,
                                   .read = readClaude};
    return layout;
}

QString claudeRoot(const QString &folder)
{
    const QString projects = folder + QStringLiteral("/projects");
    return QFileInfo(projects).isDir() ? projects : folder;
}

std::optional<QString> detectClaude(const JsonPlace &place)
{
    constexpr size_t mostFiles = 20;
    constexpr qint64 look = 512 * 1024; // bytes; the first records need not be turns, and lines can be long
    Result<Folder> folder = Folder::open(claudeRoot(place.folder));
    if (!folder)
        return {};
    const LineFiles files(std::move(*folder), claudeLayout());
    std::vector<QByteArray> names = files.names().value_or(std::vector<QByteArray>{});
    if (!place.file.isEmpty())
        std::erase_if(names, [&](const QByteArray &name) { return name != QFile::encodeName(place.file); });
    for (size_t i = 0; i < names.size() && i < mostFiles; ++i) {
        const Result<FileDescriptor> file = files.folder().openFile(names[i], O_RDONLY | O_NONBLOCK);
        const Result<QByteArray> bytes = file ? readBytes(*file, 0, look, {}) : Result<QByteArray>();
        if (holdsTurn(bytes.value_or(QByteArray())))
            return CoreText::tr("%1 has records with sessionId, uuid and parentUuid")
                .arg(QFile::decodeName(names[i]));
    }
    return {};
}

} // namespace SessionDeck
