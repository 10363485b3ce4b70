// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/compactcopy.h"

#include "core/transfer/speltalike.h"

namespace SessionDeck {

namespace {

using Attempt = CopyCandidate::Attempt;

// Writes them all; those that were written.
std::vector<CopyCandidate *> createAll(SessionStore &target, const std::vector<CopyCandidate *> &candidates)
{
    std::vector<const CompactSession *> sessions;
    for (const CopyCandidate *candidate : candidates)
        sessions.push_back(&*candidate->compact);
    const std::vector<Result<Revision>> created = target.createCompact(sessions);
    std::vector<CopyCandidate *> written;
    for (size_t i = 0; i < created.size(); ++i) {
        CopyCandidate &candidate = *candidates[i];
        if (created[i]) {
            candidate.attempt = Attempt::Written;
            candidate.result.target = *created[i];
            written.push_back(&candidate);
        } else if (created[i].error().code == ErrorCode::Conflict) {
            candidate.attempt = Attempt::Taken;
        }
    }
    return written;
}

bool isProven(const CopyCandidate &candidate, const LoadedCompact &found)
{
    return found.revision == candidate.result.target && isSpeltAlike(*candidate.compact, found.session)
        && isSameExpiry(candidate.result.expires, found.session.expires);
}

void proveAll(SessionStore &target, const std::vector<CopyCandidate *> &written)
{
    LoadManyRequest request; // without stop: what was written is looked at in any case
    for (const CopyCandidate *candidate : written)
        request.ids += candidate->result.id;
    const std::vector<std::optional<LoadedCompact>> found = target.loadCompact(request);
    for (size_t i = 0; i < written.size(); ++i) {
        if (!found[i] || !isProven(*written[i], *found[i]))
            continue;
        written[i]->result.outcome = CopyOutcome::Copied;
        written[i]->goes = false;
    }
}

} // namespace

void copyCompact(SessionStore &target, std::vector<CopyCandidate> &candidates)
{
    std::vector<CopyCandidate *> compact;
    for (CopyCandidate &candidate : candidates) {
        if (candidate.compact)
            compact.push_back(&candidate);
    }
    if (compact.empty())
        return;
    const std::vector<CopyCandidate *> written = createAll(target, compact);
    if (!written.empty())
        proveAll(target, written);
    for (CopyCandidate *candidate : compact) {
        if (candidate->goes)
            candidate->request = {.session = toSession(*candidate->compact), .expect = Expect::absent()};
        candidate->compact.reset();
    }
}

} // namespace SessionDeck
