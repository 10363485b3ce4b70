// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/json/lineends.h"
#include "core/store/json/linetext.h"
#include "core/store/sessionstore.h"

#include <optional>

namespace SessionDeck {

/// New bytes for a file.
struct LineRewrite
{
    QByteArray bytes = {};
    QByteArray torn = {}; ///< What a killed writer had left at the end and is not part of bytes; kept aside.
};

/// How a layout of one file per session is changed. Everything here works on bytes and touches no file.
struct LineWriter
{
    /// The file that a new session of this id gets.
    QByteArray (*nameOf)(const QString &id);
    /// The state that the file's ends show; the same however much of the file was read.
    Revision (*revision)(const LineEnds &ends);
    /// The file for the session; old is null for a new one. Where nothing differs, old's bytes.
    Result<LineRewrite> (*rewrite)(const LineText *old, const Session &session);
    /// The old file without what is torn.
    LineRewrite (*repair)(const LineText &old);
    /// The bytes to write at the end; nothing if the end is torn and needs a repair first.
    Result<std::optional<QByteArray>> (*append)(const LineEnds &ends, const std::vector<Message> &messages);
    /// The file with another moment of expiry.
    Result<QByteArray> (*expire)(const LineText &old, Timestamp expires);
};

/// A layout that keeps each session in a file of its own, one record per line.
struct LineLayout
{
    const char *name;
    Capabilities (*capabilities)();
    bool nested; ///< The files may also lie in sub-folders of the store's folder.
    bool surveys; ///< Complete scans have to read whole files.
    /// Whether a file of this name (without folder) holds a session.
    bool (*isSessionFile)(QByteArrayView name);
    /// The id that the name (without folder) says; nothing if only the content tells.
    std::optional<QString> (*idOfName)(QByteArrayView name);
    /// Fills the summary from the ends; false: more bytes are needed (never if they are the whole file).
    bool (*summarise)(const LineEnds &ends, LineSummary &summary);
    /// Corrupt, with "byte N" as place, if nothing can be read. The store fills in sizeBytes, and adds the
    /// file to place and reason.
    Result<LoadedSession> (*read)(const LineText &text, const LoadRequest &request);
    const LineWriter *writer = nullptr; ///< Null: the layout is only read.
};

} // namespace SessionDeck
