// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storemaker.h"

#include "core/store/openstore.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace SessionDeck {

namespace {

Result<void> writeSessions(const StoreLocation &location, const StoreSize &size)
{
    Result<OpenedStore> opened = openStore(location, {.mode = AccessMode::Create});
    if (!opened)
        return fail(opened.error());
    SampleData data;
    for (qint64 i = 0; i < size.sessions; ++i) {
        const Result<Revision> written = opened->store->write(data.session(size.messages), Expect::absent());
        if (!written)
            return fail(written.error());
    }
    return {};
}

// Files are made in memory and copied: a driver waits for the disk after each session.
Result<void> writeFiles(StoreLocation location, const StoreSize &size)
{
    const QTemporaryDir memory(QStringLiteral("/dev/shm/sessiondeck-XXXXXX"));
    if (!memory.isValid())
        return writeSessions(location, size);
    const QString target = std::exchange(location.path, memory.filePath(QFileInfo(location.path).fileName()));
    if (Result<void> written = writeSessions(location, size); !written)
        return written;
    QDir().mkpath(QFileInfo(target).path());
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-rT"), location.path, target}) != 0)
        return fail(ErrorCode::Io, QStringLiteral("cp failed"), target);
    return {};
}

} // namespace

Result<void> makeStore(const StoreLocation &location, const StoreSize &size)
{
    if (!location.path.isEmpty() && location.driver != u"redis" && QFileInfo::exists(location.path))
        return fail(ErrorCode::Invalid, QStringLiteral("there is something at this place already"),
                    location.path);
    if (location.driver == u"sqlite" && location.layout == u"multichat")
        return makeMultichatDatabase(location.path, size);
    if (location.driver == u"json" && location.layout == u"multichat")
        return makeMultichatFolder(location.path, size);
    return location.driver == u"redis" ? writeSessions(location, size) : writeFiles(location, size);
}

} // namespace SessionDeck
