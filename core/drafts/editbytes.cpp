// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/editbytes.h"

#include "core/base/coretext.h"
#include "core/vault/versionimage.h"

namespace SessionDeck {

namespace {

enum class EditKind : quint64 { Header, Splice, Move };

tl::unexpected<Error> noEdit()
{
    return fail(ErrorCode::Corrupt, CoreText::tr("This is no draft of a session."));
}

Result<void> writeMessages(ImageWriter &writer, const std::vector<StagedMessage> &messages)
{
    Session carrier;
    for (const StagedMessage &message : messages)
        carrier.messages.push_back(message.message);
    for (const StagedMessage &message : messages)
        writer.number(quint64(message.origin + 1));
    return writeSession(writer, carrier);
}

Result<std::vector<StagedMessage>> readMessages(ImageReader &reader, quint64 count)
{
    std::vector<StagedMessage> messages;
    for (quint64 left = count; left > 0 && !reader.failed(); --left)
        messages.push_back({.origin = qsizetype(reader.number()) - 1});
    Result<Session> carrier = readSession(reader);
    if (!carrier)
        return fail(carrier.error());
    if (carrier->messages.size() != messages.size())
        return noEdit();
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].message = std::move(carrier->messages[i]);
    return messages;
}

Result<void> writeSplice(ImageWriter &writer, const MessageSplice &splice)
{
    writer.number(quint64(splice.row));
    for (const auto *side : {&splice.before, &splice.after}) {
        writer.number(side->size());
        if (const Result<void> written = writeMessages(writer, *side); !written)
            return written;
    }
    return {};
}

Result<SessionEdit> readSplice(ImageReader &reader)
{
    MessageSplice splice{.row = qsizetype(reader.number())};
    for (auto *side : {&splice.before, &splice.after}) {
        Result<std::vector<StagedMessage>> messages = readMessages(reader, reader.number());
        if (!messages)
            return fail(messages.error());
        *side = std::move(*messages);
    }
    return splice;
}

Result<SessionEdit> readHeader(ImageReader &reader)
{
    Result<Session> before = readSession(reader);
    Result<Session> after = readSession(reader);
    if (!before || !after)
        return noEdit();
    return HeaderEdit{std::move(*before), std::move(*after)};
}

} // namespace

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
        return noEdit();
    const Result<QByteArray> bytes = unpackImage(packed, qint64(size));
    if (!bytes)
        return fail(bytes.error());
    Result<VersionImage> image = decodeImage(*bytes);
    if (!image)
        return fail(image.error());
    image->session.expires = expires;
    return std::move(image->session);
}

Result<void> writeEdit(ImageWriter &writer, const SessionEdit &edit)
{
    writer.number(quint64(edit.index()));
    if (const auto *header = std::get_if<HeaderEdit>(&edit)) {
        const Result<void> before = writeSession(writer, headerOf(header->before));
        return before ? writeSession(writer, headerOf(header->after)) : before;
    }
    if (const auto *splice = std::get_if<MessageSplice>(&edit))
        return writeSplice(writer, *splice);
    const auto &move = std::get<MessageMove>(edit);
    writer.number(quint64(move.from));
    writer.number(quint64(move.to));
    return {};
}

Result<SessionEdit> readEdit(ImageReader &reader)
{
    const auto kind = EditKind(reader.number());
    if (kind == EditKind::Header)
        return readHeader(reader);
    if (kind == EditKind::Splice)
        return readSplice(reader);
    MessageMove move{.from = qsizetype(reader.number())};
    move.to = qsizetype(reader.number());
    return kind == EditKind::Move && !reader.failed() ? Result<SessionEdit>(move) : noEdit();
}

} // namespace SessionDeck
