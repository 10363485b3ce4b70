// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importtext.h"

namespace SessionDeck {

namespace {

constexpr qint64 mostImportedMessages = 20'000; // in one batch, unless a single session has more

} // namespace

ImportText::ImportText(const QByteArray &text, const std::stop_token &stop)
    : m_text(text), m_reader(QByteArrayView(m_text), stop)
{
}

Result<ImportText> ImportText::check(const QByteArray &text, const std::stop_token &stop)
{
    ImportText checked(text, stop);
    PrintedSessionReader reader(text, stop);
    for (;;) {
        const Result<std::optional<PrintedSession>> one = reader.next();
        if (!one)
            return fail(one.error());
        if (!*one)
            return checked;
        ++checked.m_sessions;
    }
}

Result<std::vector<Session>> ImportText::next(size_t most)
{
    std::vector<Session> batch;
    qint64 messages = 0;
    while (batch.size() < most && messages < mostImportedMessages) {
        Result<std::optional<PrintedSession>> one = m_reader.next();
        if (!one)
            return fail(one.error());
        if (!*one)
            break;
        messages += qint64((*one)->session.messages.size());
        batch.push_back(std::move((*one)->session));
    }
    return batch;
}

} // namespace SessionDeck
