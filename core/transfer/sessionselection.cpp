// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sessionselection.h"

#include <QHash>

namespace SessionDeck {

namespace {

constexpr size_t mostDamage = 1000;

// What a scan tells; a later row of an id replaces the earlier one.
class SelectionRows
{
public:
    explicit SelectionRows(const SelectionRequest &request) : m_request(request)
    {
    }

    void take(const SummaryView &row)
    {
        const QString id = QString::fromUtf8(row.id);
        const auto known = m_places.constFind(id);
        const size_t place = known == m_places.constEnd() ? m_rows.size() : size_t(*known);
        if (place == m_rows.size()) {
            m_places.insert(id, qsizetype(place));
            m_rows.push_back({});
        }
        const bool wanted = !m_request.wanted || m_request.wanted(row);
        m_rows[place] = SelectedSession{.id = wanted ? id : QString(), .sizeBytes = row.sizeBytes};
    }

    SessionSelection finish()
    {
        SessionSelection selection;
        for (const QString &id : m_request.ids) {
            if (!m_places.contains(id) && !selection.missing.contains(id))
                selection.missing += id;
        }
        for (SelectedSession &row : m_rows) {
            if (!row.id.isEmpty())
                selection.sessions.push_back(std::move(row));
        }
        return selection;
    }

private:
    const SelectionRequest &m_request;
    std::vector<SelectedSession> m_rows;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<SessionSelection> selectSessions(SessionStore &store, const SelectionRequest &request)
{
    SelectionRows rows(request);
    std::vector<Error> damage;
    const ScanSink sink{.rows =
                            [&](const SummaryBatch &batch) {
                                for (qsizetype i = 0; i < batch.size(); ++i)
                                    rows.take(batch.at(i));
                            },
                        .damage =
                            [&](const Error &error) {
                                if (damage.size() < mostDamage)
                                    damage.push_back(error);
                            }};
    const Result<void> done = store.scan(
        {.depth = request.wanted && request.needsCounts ? ScanDepth::Complete : ScanDepth::Headers,
         .ids = request.ids,
         .stop = request.stop},
        sink);
    if (!done)
        return fail(done.error());
    SessionSelection selection = rows.finish();
    selection.damage = std::move(damage);
    return selection;
}

} // namespace SessionDeck
