// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redis/keyshare.h"

#include "core/store/redis/rediserrors.h"

namespace SessionDeck {

namespace {

constexpr int pagesPerLook = 20;
constexpr char pageSize[] = "1000"; // about a millisecond of the server's time
constexpr int measuredPerPage = 5;

// What no later command can mend is an error; what the server only refuses is not.
bool isLost(const Error &error)
{
    return error.code != ErrorCode::Unauthorized && error.code != ErrorCode::Io;
}

} // namespace

Result<void> KeyShare::look(RedisConnection &connection, qint64 keys, const std::stop_token &stop)
{
    m_keys = keys;
    for (int page = 0; page < pagesPerLook; ++page) {
        const Result<bool> more = lookAtPage(connection, stop);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
    }
    return {};
}

// False at the end of the database, and if the user may not look.
Result<bool> KeyShare::lookAtPage(RedisConnection &connection, const std::stop_token &stop)
{
    const Result<RedisReply> page = connection.call({"SCAN", m_cursor, "COUNT", pageSize}, stop);
    if (!page)
        return isLost(page.error()) ? Result<bool>(fail(page.error())) : false;
    if (const Result<void> done = measure(connection, page->at(1), stop); !done)
        return fail(done.error());
    m_cursor = page->at(0).text().toByteArray();
    if (m_cursor != "0" && !m_cursor.isEmpty())
        return true;
    m_cursor = "0";
    m_last = std::exchange(m_round, {});
    return false;
}

Result<void> KeyShare::measure(RedisConnection &connection, const RedisValue &names,
                               const std::stop_token &stop)
{
    int asked = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        const QByteArrayView key = names.at(i).text();
        ++m_round.seen;
        if (!key.startsWith(m_prefix) || !m_layout.idOf(key.sliced(m_prefix.size())))
            continue;
        ++m_round.ours;
        if (asked < measuredPerPage) {
            connection.queue({"MEMORY", "USAGE", key.toByteArray(), "SAMPLES", "5"});
            ++asked;
        }
    }
    for (; asked > 0; --asked) {
        const Result<RedisReply> bytes = connection.receive(stop);
        if (!bytes)
            return fail(bytes.error());
        if (bytes->isError() || bytes->isNil()) // forbidden, or expired meanwhile
            continue;
        ++m_round.measured;
        m_round.bytes += double(bytes->integer());
    }
    return {};
}

std::vector<Figure> KeyShare::figures() const
{
    const bool whole = m_last.seen > 0;
    const Tally &tally = whole ? m_last : m_round;
    if (tally.seen == 0)
        return {};
    const double ours = whole ? tally.ours : tally.ours / tally.seen * double(m_keys);
    std::vector<Figure> figures{{"prefix_keys", ours}};
    if (tally.measured > 0 || tally.ours == 0)
        figures.push_back({"prefix_bytes", ours * tally.bytes / std::max(1.0, tally.measured)});
    return figures;
}

} // namespace SessionDeck
