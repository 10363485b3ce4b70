// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedstore.h"

#include <thread>

namespace SessionDeck {

namespace {

Error unsupported()
{
    return {.code = ErrorCode::Unsupported, .message = "no script has this"};
}

} // namespace

Capabilities ScriptedStore::capabilities() const
{
    return {.watch = true};
}

Result<void> ScriptedStore::scan(const ScanRequest &request, const ScanSink &sink)
{
    std::this_thread::sleep_for(script->noteDepth(request));
    return script->scan(request, sink);
}

Result<LoadedSession> ScriptedStore::load(const LoadRequest &)
{
    return fail(unsupported());
}

Result<std::vector<RawPart>> ScriptedStore::raw(const RawRequest &)
{
    return fail(unsupported());
}

Result<Revision> ScriptedStore::write(const Session &, const Expect &)
{
    return fail(unsupported());
}

Result<Revision> ScriptedStore::append(const AppendRequest &)
{
    return fail(unsupported());
}

Result<void> ScriptedStore::remove(const QString &, const Expect &)
{
    return fail(unsupported());
}

Result<Revision> ScriptedStore::setExpiry(const QString &, Timestamp, const Expect &)
{
    return fail(unsupported());
}

Result<StoreStatistics> ScriptedStore::statistics(std::stop_token)
{
    return StoreStatistics{.bytes = 4711};
}

} // namespace SessionDeck
