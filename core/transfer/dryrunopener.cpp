// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/dryrunopener.h"

#include "core/base/coretext.h"
#include "core/transfer/dryrunstore.h"

#include <QFileInfo>

namespace SessionDeck {

namespace {

// Whether a store could be made at the path, with all folders above it.
Result<void> checkRoomForStore(const StoreLocation &location)
{
    QFileInfo above(QFileInfo(location.path).path());
    while (!above.exists() && !above.isRoot())
        above.setFile(above.path());
    if (above.isDir() && above.isWritable())
        return {};
    return fail(ErrorCode::Io,
                CoreText::tr("No store can be made here: the folder is missing, or may not be written."),
                above.filePath());
}

Result<OpenedStore> asDryRun(Result<OpenedStore> opened, const DryRunSink &sink,
                             std::unique_ptr<QTemporaryDir> folder = {})
{
    if (!opened)
        return opened;
    OpenedStore dry{.location = opened->location, .reason = opened->reason};
    dry.store = std::make_unique<DryRunStore>(std::move(*opened), sink, std::move(folder));
    return dry;
}

// A store like the one that would be made.
Result<OpenedStore> imagineStore(const StoreLocation &location, const OpenOptions &options,
                                 const DryRunSink &sink)
{
    if (const Result<void> room = checkRoomForStore(location); !room)
        return fail(room.error());
    auto folder = std::make_unique<QTemporaryDir>();
    StoreLocation inside = location;
    inside.path = folder->filePath(QStringLiteral("store"));
    Result<OpenedStore> made = openStore(inside, options);
    if (made)
        made->location.path = location.path;
    return asDryRun(std::move(made), sink, std::move(folder));
}

} // namespace

StoreOpener dryRunOpener(DryRunSink sink, StoreOpener opener)
{
    return [sink = std::move(sink), opener = std::move(opener)](
               const StoreLocation &location, const OpenOptions &options) -> Result<OpenedStore> {
        OpenOptions reading = options;
        reading.mode = AccessMode::ReadOnly;
        Result<OpenedStore> opened = opener(location, reading);
        if (options.mode == AccessMode::ReadOnly)
            return opened;
        const bool nothing = !opened && opened.error().code == ErrorCode::NotFound;
        if (!nothing || options.mode != AccessMode::Create || location.driver.isEmpty())
            return asDryRun(std::move(opened), sink);
        // A server is there, and its keyspace is empty: opening it makes nothing.
        return location.driver == u"redis" ? asDryRun(opener(location, options), sink)
                                           : imagineStore(location, options, sink);
    };
}

} // namespace SessionDeck
