// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json/multichatdetection.h"

#include "core/base/coretext.h"
#include "core/base/folder.h"
#include "core/base/jsonwalk.h"
#include "core/store/json/multichatlayout.h"

#include <QFile>

namespace SessionDeck {

namespace {

constexpr qint64 recordLook = 64 * 1024; // bytes; the first record is far shorter

QByteArray beginOf(const Folder &folder, const char *name)
{
    const Result<FileDescriptor> file = folder.openFile(name, O_RDONLY | O_NONBLOCK);
    return file ? readBytes(*file, 0, recordLook, {}).value_or(QByteArray()).trimmed() : QByteArray();
}

// Whether the object's first value has the members of a session record; the text may be cut behind it.
bool startsWithSession(const QByteArray &text)
{
    JsonWalk sessions(text, 0);
    if (!sessions.next() || sessions.value().type != JsonType::Object)
        return false;
    int found = 0;
    for (JsonWalk record(text, sessions.value().begin); record.next();) {
        for (const char *key : {"session_id", "participants", "created_at", "last_activity", "message_count"})
            found += record.isKey(key) ? 1 : 0;
    }
    return found >= 4;
}

// Whether the array's first element has the members of a message.
bool startsWithMessage(const QByteArray &text)
{
    JsonWalk messages(text, 0);
    if (!messages.next() || messages.value().type != JsonType::Object)
        return false;
    int found = 0;
    for (JsonWalk record(text, messages.value().begin); record.next();) {
        for (const char *key : {"id", "sender", "recipient", "content", "timestamp", "session_id"})
            found += record.isKey(key) ? 1 : 0;
    }
    return found >= 5;
}

std::optional<QString> reasonIn(const Folder &folder)
{
    const std::span<const char *const> names = multichatLayout().files;
    const QByteArray sessions = beginOf(folder, names[0]);
    if (startsWithSession(sessions))
        return CoreText::tr(
            "sessions.json maps ids to records with participants, created_at and last_activity");
    if (startsWithMessage(beginOf(folder, names[1])))
        return CoreText::tr("messages.json is a list of messages with sender, recipient and session_id");
    // Without a record to look at (none yet, or damaged files) the two names decide, unless something else
    // that can be read stands there.
    const bool other = sessions.startsWith('[') || JsonWalk(sessions, 0).next();
    if (folder.state(names[0]).exists() && folder.state(names[1]).exists() && !other)
        return CoreText::tr("sessions.json and messages.json stand together, without a readable record");
    return {};
}

} // namespace

std::optional<QString> detectMultichat(const JsonPlace &place)
{
    const std::span<const char *const> names = multichatLayout().files;
    const QByteArray named = QFile::encodeName(place.file);
    if (!named.isEmpty() && named != names[0] && named != names[1])
        return {};
    const Result<Folder> folder = Folder::open(place.folder);
    return folder ? reasonIn(*folder) : std::nullopt;
}

} // namespace SessionDeck
