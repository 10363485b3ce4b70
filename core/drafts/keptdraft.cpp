// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/draft.h"

#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/vault/imagebytes.h"
#include "core/vault/versionimage.h"

namespace SessionDeck {

namespace {

constexpr QByteArrayView magic = "SessionDeck draft 1\n";

// A session as the vault keeps it, and beside it the expiry, which a version has elsewhere.
Result<void> writeSession(ImageWriter &writer, const Session &session)
{
    const QByteArray bytes = encodeImage({.session = session});
    const Result<QByteArray> packed = packImage(bytes);
    if (!packed)
        return fail(packed.error());
    writer.number(quint64(bytes.size()));
    writer.bytes(*packed);
    writer.time(session.expires);
    return {};
}

Result<Session> readSession(ImageReader &reader)
{
    const quint64 size = reader.number();
    const QByteArrayView packed = reader.bytes();
    const Timestamp expires = reader.time();
    if (reader.failed() || size > quint64(maxImageBytes))
        return fail(ErrorCode::Corrupt, CoreText::tr("This is no draft of a session."));
    const Result<QByteArray> bytes = unpackImage(packed, qint64(size));
    if (!bytes)
        return fail(bytes.error());
    Result<VersionImage> image = decodeImage(*bytes);
    if (!image)
        return fail(image.error());
    image->session.expires = expires;
    return std::move(image->session);
}

} // namespace

Result<QByteArray> encodeDraft(const Draft &draft)
{
    ImageWriter writer;
    writer.text(draft.key.store);
    writer.text(draft.key.session);
    writer.bytes(draft.revision.token);
    writer.time(draft.edited);
    for (const Session *session : {&draft.base, &draft.mine}) {
        if (const Result<void> written = writeSession(writer, *session); !written)
            return fail(written.error());
    }
    return QByteArray(magic.toByteArray() + writer.take());
}

Result<Draft> decodeDraft(QByteArrayView bytes)
{
    if (!bytes.startsWith(magic))
        return fail(ErrorCode::Corrupt, CoreText::tr("This is no draft of a session."));
    ImageReader reader(bytes.sliced(magic.size()));
    Draft draft;
    draft.key.store = reader.text();
    draft.key.session = reader.text();
    draft.revision.token = reader.bytes().toByteArray();
    draft.edited = reader.time();
    for (Session *session : {&draft.base, &draft.mine}) {
        Result<Session> read = readSession(reader);
        if (!read)
            return fail(read.error());
        *session = std::move(*read);
    }
    return draft;
}

QByteArray draftFileName(const DraftKey &key)
{
    return QByteArray(contentHash({key.store.toUtf8(), key.session.toUtf8()}) + ".draft");
}

} // namespace SessionDeck
