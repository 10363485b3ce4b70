// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/keptdraft.h"

#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/drafts/editbytes.h"

namespace SessionDeck {

namespace {

constexpr QByteArrayView draftMagic = "SessionDeck draft 2\n";
constexpr quint64 lastStepKind = quint64(DraftStep::Kind::Redone);
constexpr quint64 mostEdits = 1'000'000; // so that few bytes cannot ask for much memory

tl::unexpected<Error> noDraft()
{
    return fail(ErrorCode::Corrupt, CoreText::tr("This is no draft of a session."));
}

Result<DraftStep> decodeStep(QByteArrayView bytes)
{
    ImageReader reader(bytes);
    DraftStep step;
    const quint64 kind = reader.number();
    step.text = reader.text();
    const quint64 count = reader.number();
    if (reader.failed() || kind > lastStepKind || count > mostEdits)
        return noDraft();
    step.kind = DraftStep::Kind(kind);
    auto edits = std::make_shared<std::vector<SessionEdit>>();
    for (quint64 left = count; left > 0; --left) {
        Result<SessionEdit> edit = readEdit(reader);
        if (!edit)
            return fail(edit.error());
        edits->push_back(std::move(*edit));
    }
    if (step.kind == DraftStep::Kind::Done)
        step.edits = std::move(edits);
    return reader.failed() || !reader.atEnd() ? Result<DraftStep>(noDraft()) : step;
}

} // namespace

Result<QByteArray> encodeStep(const DraftStep &step)
{
    ImageWriter inner;
    inner.number(quint64(step.kind));
    inner.text(step.text);
    inner.number(step.edits ? step.edits->size() : 0);
    for (size_t i = 0; step.edits && i < step.edits->size(); ++i) {
        if (const Result<void> written = writeEdit(inner, (*step.edits)[i]); !written)
            return fail(written.error());
    }
    const QByteArray bytes = inner.take();
    ImageWriter outer;
    outer.bytes(bytes);
    outer.bytes(contentHash({bytes}));
    return outer.take();
}

Result<QByteArray> encodeDraft(const KeptDraft &draft)
{
    ImageWriter writer;
    writer.text(draft.key.store);
    writer.text(draft.key.session);
    writer.bytes(draft.revision.token);
    if (const Result<void> written = writeSession(writer, *draft.base); !written)
        return fail(written.error());
    QByteArray bytes = draftMagic.toByteArray() + writer.take();
    for (const DraftStep &step : draft.steps) {
        const Result<QByteArray> more = encodeStep(step);
        if (!more)
            return more;
        bytes += *more;
    }
    return bytes;
}

Result<KeptDraft> decodeDraft(QByteArrayView bytes)
{
    if (!bytes.startsWith(draftMagic))
        return noDraft();
    ImageReader reader(bytes.sliced(draftMagic.size()));
    KeptDraft draft;
    draft.key.store = reader.text();
    draft.key.session = reader.text();
    draft.revision.token = reader.bytes().toByteArray();
    Result<Session> base = readSession(reader);
    if (!base)
        return fail(base.error());
    draft.base = std::make_shared<const Session>(std::move(*base));
    while (!reader.atEnd()) {
        const QByteArrayView inner = reader.bytes();
        const QByteArrayView hash = reader.bytes();
        if (reader.failed() || hash != contentHash({inner}))
            break;
        Result<DraftStep> step = decodeStep(inner);
        if (!step)
            break;
        draft.steps.push_back(std::move(*step));
    }
    return draft;
}

QByteArray draftFileName(const DraftKey &key)
{
    return QByteArray(contentHash({key.store.toUtf8(), key.session.toUtf8()}) + ".draft");
}

bool isDraftFile(const QByteArray &name)
{
    return name.endsWith(".draft") && !name.startsWith('.');
}

} // namespace SessionDeck
