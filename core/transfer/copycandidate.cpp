// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/copycandidate.h"

#include "core/base/coretext.h"
#include "core/transfer/canonicalhash.h"
#include "core/transfer/fitting.h"

namespace SessionDeck {

namespace {

void stayBehind(CopyCandidate &candidate, CopyOutcome outcome, const QString &reason)
{
    candidate.result.outcome = outcome;
    candidate.result.reason = reason;
}

QString missingPlaces(const std::vector<FieldLoss> &losses)
{
    QStringList labels;
    for (const FieldLoss &loss : losses) {
        if (loss.isLost())
            labels += CoreText::tr(loss.field->label);
    }
    return CoreText::tr("The target has no place for %1.").arg(labels.join(QStringLiteral(", ")));
}

void takeError(CopyCandidate &candidate, const Error &error)
{
    // A file that cannot be read is that session's trouble, a server that is gone is everybody's.
    if (error.code != ErrorCode::Io && endsCopy(error.code))
        candidate.ending = error;
    const bool gone = error.code == ErrorCode::NotFound;
    stayBehind(candidate, gone ? CopyOutcome::Gone : CopyOutcome::Damaged, describe(error));
}

} // namespace

CopyCandidate makeCandidate(const CopyTask &task, Result<LoadedSession> loaded, const Capabilities &target,
                            const CopyOptions &options)
{
    CopyCandidate candidate{.result = {.id = task.id}};
    if (!loaded) {
        takeError(candidate, loaded.error());
        return candidate;
    }
    candidate.sizeBytes = loaded->sizeBytes;
    if (loaded->health == Health::Damaged || loaded->health == Health::Ghost) {
        stayBehind(candidate, CopyOutcome::Damaged, loaded->reason);
        return candidate;
    }
    FittedSession fitted = fitSession(std::move(loaded->session), target);
    CopiedSession &result = candidate.result;
    for (const FieldLoss &loss : fitted.losses)
        (loss.kept           ? result.kept
             : loss.isLost() ? result.dropped
                             : result.filled)
            += QString::fromLatin1(loss.field->name);
    if (fitted.isLossy() && !options.allowLoss) {
        stayBehind(candidate, CopyOutcome::Unfit, missingPlaces(fitted.losses));
        return candidate;
    }
    result.messages = qint64(fitted.session.messages.size());
    result.hash = canonicalHash(fitted.session);
    result.source = loaded->revision;
    result.expires = fitted.session.expires;
    candidate.request = {.session = std::move(fitted.session), .expect = task.expect};
    candidate.goes = true;
    return candidate;
}

std::optional<CopyCandidate> makeCompactCandidate(const CopyTask &task, LoadedCompact loaded,
                                                  const Capabilities &target)
{
    const CompactMessages &messages = loaded.session.messages;
    const bool carries
        = loaded.session.metadata.contains(carriedKeyStart) || messages.text().contains(carriedKeyStart);
    if (carries || (messages.hasParents() && !target.parents))
        return {};
    CopyCandidate candidate{.result = {.id = task.id,
                                       .messages = messages.size(),
                                       .hash = canonicalHash(loaded.session),
                                       .source = std::move(loaded.revision),
                                       .expires = loaded.session.expires},
                            .sizeBytes = loaded.sizeBytes,
                            .goes = true};
    candidate.compact = std::move(loaded.session);
    return candidate;
}

bool canGoCompact(const Capabilities &source, const Capabilities &target)
{
    Capabilities plain = source; // those that have parents are told apart one by one
    plain.parents = false;
    return source.compact && target.compact && fitsAll(plain, target);
}

} // namespace SessionDeck
