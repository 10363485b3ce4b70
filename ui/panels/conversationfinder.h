// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/conversationmarks.h"
#include "ui/panels/sessionloader.h"

namespace SessionDeck {

/// A place where the sought text stands.
struct FindHit
{
    qint64 row = 0;
    TextSpan span = {};

    friend bool operator==(const FindHit &, const FindHit &) = default;
};

/// Searches the text of a whole session, also what is not loaded: on the store's thread, window by window, so
/// that other requests get their turn between.
class ConversationFinder : public QObject
{
    Q_OBJECT
public:
    /// A search ends when it has found so many.
    static constexpr size_t mostHits = 100'000;

    using QObject::QObject;
    ~ConversationFinder() override;

    /// Starts over; an empty text finds nothing.
    void start(const SessionAddress &address, const FoundText &sought);
    void stop();

    /// In the order of the conversation.
    const std::vector<FindHit> &hits() const
    {
        return m_hits;
    }
    bool isRunning() const
    {
        return m_running;
    }
    /// Messages looked at, and all of them; -1: not known yet.
    qint64 searched() const
    {
        return m_next;
    }
    qint64 total() const
    {
        return m_total;
    }

signals:
    /// More hits, or the end.
    void progressed();

private:
    struct Part
    {
        std::vector<FindHit> hits = {};
        qint64 messages = 0;
        qint64 units = 0; // of text
        qint64 total = 0;
    };
    static Result<Part> searchWindow(SessionStore &store, const LoadRequest &request, const FoundText &sought,
                                     const std::stop_token &stop);
    void searchNext();
    void take(const Result<Part> &part);

    SessionAddress m_address;
    FoundText m_sought;
    std::stop_source m_stop;
    std::vector<FindHit> m_hits;
    qint64 m_next = 0;
    qint64 m_total = -1;
    qint64 m_window = 0;
    quint64 m_search = 0;
    bool m_running = false;
};

} // namespace SessionDeck
