// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sessionstore.h"
#include "ui/models/shownmessage.h"

namespace SessionDeck {

/// A window of a session's messages with what is known of the session as a whole.
struct SessionWindow
{
    LoadedSession head = {}; ///< Without messages.
    MessageWindow messages = {};
};

/// SessionStore::load() that stops when the request's own token or the store's asks to; on the store's
/// thread.
Result<LoadedSession> loadStoppable(SessionStore &store, const LoadRequest &request,
                                    const std::stop_token &storeStop);

/// Loads a window; on the store's thread.
Result<SessionWindow> loadWindow(SessionStore &store, const LoadRequest &request,
                                 const std::stop_token &storeStop);

/// Loads one message with its whole text; on the store's thread. NotFound if it is not there any more.
Result<Message> loadMessage(SessionStore &store, LoadRequest request, const std::stop_token &storeStop);

} // namespace SessionDeck
