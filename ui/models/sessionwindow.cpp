// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionwindow.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct WindowText
{
    Q_DECLARE_TR_FUNCTIONS(WindowText)
};

} // namespace

Result<LoadedSession> loadStoppable(SessionStore &store, const LoadRequest &request,
                                    const std::stop_token &storeStop)
{
    std::stop_source both;
    const auto stop = [&both] { both.request_stop(); };
    const std::stop_callback byCaller(request.stop, stop);
    const std::stop_callback byStore(storeStop, stop);
    if (both.stop_requested())
        return fail(ErrorCode::Cancelled, WindowText::tr("The request is no longer needed."));
    LoadRequest stoppable = request;
    stoppable.stop = both.get_token();
    return store.load(stoppable);
}

Result<SessionWindow> loadWindow(SessionStore &store, const LoadRequest &request,
                                 const std::stop_token &storeStop)
{
    Result<LoadedSession> loaded = loadStoppable(store, request, storeStop);
    if (!loaded)
        return fail(std::move(loaded.error()));
    SessionWindow window{.head = std::move(*loaded)};
    const qint64 total = window.head.totalMessages;
    window.messages.first = request.first >= 0 ? request.first : std::max<qint64>(total + request.first, 0);
    window.messages.total = total;
    window.messages.messages.reserve(window.head.session.messages.size());
    for (Message &message : window.head.session.messages)
        window.messages.messages.push_back(toShown(std::move(message)));
    window.head.session.messages = {};
    return window;
}

Result<Message> loadMessage(SessionStore &store, LoadRequest request, const std::stop_token &storeStop)
{
    request.count = 1;
    Result<LoadedSession> loaded = loadStoppable(store, request, storeStop);
    if (!loaded)
        return fail(std::move(loaded.error()));
    if (loaded->session.messages.empty())
        return fail(
            ErrorCode::NotFound,
            WindowText::tr("The message is not there any more: another program changed the session."));
    return std::move(loaded->session.messages.front());
}

} // namespace SessionDeck
