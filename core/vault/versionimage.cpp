// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/versionimage.h"

#include "core/base/coretext.h"
#include "core/vault/imagebytes.h"

#include <memory>
#include <zstd.h>

namespace SessionDeck {

namespace {

constexpr QByteArrayView imageMagic("SDI1");
constexpr int level = 3; // a 50 MB session in a fifth of a second
constexpr quint64 lastHealth = quint64(Health::Ghost);
constexpr quint64 mostParticipants = 1'000'000; // so that few bytes cannot ask for much memory

tl::unexpected<Error> damagedImage()
{
    return fail(ErrorCode::Corrupt, CoreText::tr("The content of this version is damaged in the vault."));
}

void putMessage(ImageWriter &out, const Message &message)
{
    for (const QString *text :
         {&message.id, &message.parent, &message.sender, &message.recipient, &message.role, &message.content})
        out.text(*text);
    out.number(quint64(message.ordinal));
    out.time(message.timestamp);
    out.bytes(message.extra.utf8);
}

Message takeMessage(ImageReader &in)
{
    Message message;
    for (QString *text :
         {&message.id, &message.parent, &message.sender, &message.recipient, &message.role, &message.content})
        *text = in.text();
    message.ordinal = qint64(in.number());
    message.timestamp = in.time();
    message.extra.utf8 = in.bytes().toByteArray();
    return message;
}

void putHeader(ImageWriter &out, const Session &session)
{
    out.text(session.id);
    out.text(session.title);
    out.number(quint64(session.participants.size()));
    for (const QString &participant : session.participants)
        out.text(participant);
    out.time(session.created);
    out.time(session.lastActivity);
    out.bytes(session.metadata.utf8);
}

void takeHeader(ImageReader &in, Session &session)
{
    session.id = in.text();
    session.title = in.text();
    const quint64 participants = in.number();
    for (quint64 left = std::min(participants, mostParticipants); left > 0 && !in.failed(); --left)
        session.participants += in.text();
    session.created = in.time();
    session.lastActivity = in.time();
    session.metadata.utf8 = in.bytes().toByteArray();
}

} // namespace

QByteArray encodeImage(const VersionImage &image)
{
    ImageWriter out;
    out.bytes(imageMagic);
    putHeader(out, image.session);
    out.number(image.session.messages.size());
    for (const Message &message : image.session.messages)
        putMessage(out, message);
    out.number(quint64(image.health));
    out.text(image.reason);
    out.number(image.raw.size());
    for (const RawPart &part : image.raw) {
        out.text(part.place);
        out.text(part.syntax);
        out.number(quint64(part.totalBytes));
        out.bytes(part.bytes);
    }
    return out.take();
}

Result<VersionImage> decodeImage(QByteArrayView bytes)
{
    ImageReader in(bytes);
    if (in.bytes() != imageMagic)
        return damagedImage();
    VersionImage image;
    takeHeader(in, image.session);
    for (quint64 left = in.number(); left > 0 && !in.failed(); --left)
        image.session.messages.push_back(takeMessage(in));
    const quint64 health = in.number();
    image.health = Health(std::min(health, lastHealth));
    image.reason = in.text();
    for (quint64 left = in.number(); left > 0 && !in.failed(); --left) {
        RawPart &part = image.raw.emplace_back();
        part.place = in.text();
        part.syntax = in.text();
        part.totalBytes = qint64(in.number());
        part.bytes = in.bytes().toByteArray();
    }
    if (in.failed() || !in.atEnd() || health > lastHealth)
        return damagedImage();
    return image;
}

Result<QByteArray> packImage(QByteArrayView bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size
        = ZSTD_compress(packed.data(), size_t(packed.size()), bytes.data(), size_t(bytes.size()), level);
    if (ZSTD_isError(size))
        return fail(ErrorCode::Io, CoreText::tr("There is not enough memory to pack the session."));
    packed.truncate(qsizetype(size));
    return packed;
}

Result<QByteArray> unpackImage(QByteArrayView packed, qint64 bytes)
{
    const std::unique_ptr<ZSTD_DStream, size_t (*)(ZSTD_DStream *)> stream(ZSTD_createDStream(),
                                                                           ZSTD_freeDStream);
    if (!stream)
        return fail(ErrorCode::Io, CoreText::tr("There is not enough memory to unpack the session."));
    // The claimed size is believed by nobody: memory grows with what really comes out.
    const qint64 most = std::min(bytes, maxImageBytes);
    QByteArray block(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    QByteArray unpacked;
    ZSTD_inBuffer in{packed.data(), size_t(packed.size()), 0};
    size_t left = 1; // of the frame; what it says is not zero before its end
    for (size_t written = 1; left != 0 && written > 0 && unpacked.size() <= most;) {
        ZSTD_outBuffer out{block.data(), size_t(block.size()), 0};
        left = ZSTD_decompressStream(stream.get(), &out, &in);
        written = ZSTD_isError(left) ? 0 : out.pos;
        unpacked.append(block.constData(), qsizetype(written));
    }
    return left == 0 && unpacked.size() == bytes ? Result<QByteArray>(unpacked) : damagedImage();
}

} // namespace SessionDeck
