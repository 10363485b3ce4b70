// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessiontwin.h"

#include "core/base/coretext.h"
#include "core/session/messageids.h"
#include "core/vault/changeoccasion.h"

namespace SessionDeck {

namespace {

struct Twin
{
    Revision original = {};
    Revision copy = {};
};

// The session, with its other id.
Result<LoadedSession> loadTwin(SessionStore &store, const TwinRequest &request)
{
    Result<LoadedSession> loaded = store.load({.id = request.from});
    if (loaded && loaded->health != Health::Ok)
        return fail(ErrorCode::Corrupt,
                    CoreText::tr("The session is damaged, and a copy would lack what cannot be read. %1")
                        .arg(loaded->reason));
    if (loaded)
        loaded->session.id = request.to;
    return loaded;
}

Result<Twin> makeTwin(SessionStore &store, const TwinRequest &request)
{
    const Result<LoadedSession> loaded = loadTwin(store, request);
    if (!loaded)
        return fail(loaded.error());
    const Result<Revision> copy = store.write(loaded->session, Expect::absent());
    if (!copy)
        return fail(copy.error());
    return Twin{.original = loaded->revision, .copy = *copy};
}

} // namespace

Result<Revision> duplicateSession(SessionStore &store, const TwinRequest &request)
{
    const Result<LoadedSession> loaded = loadTwin(store, request);
    if (!loaded)
        return fail(loaded.error());
    const bool ownIds = !store.capabilities().blankMessageIds; // see Capabilities
    return store.write(ownIds ? withoutMessageIds(loaded->session) : loaded->session, Expect::absent());
}

Result<Revision> renameSession(SessionStore &store, const TwinRequest &request)
{
    const ChangeOccasion occasion({.origin = ChangeOrigin::Rename, .bulk = newBulkName()});
    if (store.capabilities().rename) {
        const Result<LoadedSession> loaded = loadTwin(store, request);
        return loaded ? store.rename(
                   {.from = request.from, .session = loaded->session, .expect = Expect::at(loaded->revision)})
                      : fail(loaded.error());
    }
    const Result<Twin> twin = makeTwin(store, request);
    if (!twin)
        return fail(twin.error());
    const Result<void> removed = store.remove(request.from, Expect::at(twin->original));
    if (removed)
        return twin->copy;
    // Two sessions instead of one would be a surprise; should this fail as well, nothing is lost.
    (void)store.remove(request.to, Expect::at(twin->copy));
    return fail(removed.error());
}

} // namespace SessionDeck
