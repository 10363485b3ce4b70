// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/conversationsearch.h"

#include "ui/models/format.h"

#include <algorithm>

namespace SessionDeck {

ConversationSearch::ConversationSearch(FindBar *bar, ConversationScene *scene, QObject *parent)
    : QObject(parent), m_bar(bar), m_scene(scene)
{
    connect(bar, &FindBar::changed, this, &ConversationSearch::restart);
    connect(bar, &FindBar::stepWanted, this, &ConversationSearch::step);
    connect(bar, &FindBar::closed, this, [this] {
        m_finder.stop();
        m_scene->setFound({});
    });
    connect(&m_finder, &ConversationFinder::progressed, this, &ConversationSearch::takeProgress);
}

void ConversationSearch::setSession(const SessionAddress &address)
{
    m_address = address;
    if (m_bar->isVisibleTo(m_bar->parentWidget()))
        restart();
    else
        m_finder.stop();
}

void ConversationSearch::refresh()
{
    if (!m_bar->isVisibleTo(m_bar->parentWidget()) || m_bar->text().isEmpty() || m_finder.isRunning())
        return;
    m_quiet = m_active >= 0;
    if (m_quiet)
        m_kept = m_finder.hits()[size_t(m_active)];
    m_active = -1;
    m_finder.start(m_address, {.text = m_bar->text(), .sensitivity = m_bar->sensitivity()});
}

void ConversationSearch::restart()
{
    m_quiet = false;
    m_active = -1;
    const FoundText sought{.text = m_bar->text(), .sensitivity = m_bar->sensitivity()};
    m_scene->setFound(sought);
    m_finder.start(m_address, sought);
}

void ConversationSearch::takeProgress()
{
    const auto &hits = m_finder.hits();
    if (m_active < 0 && m_quiet) {
        const auto same = std::ranges::find(hits, m_kept);
        m_active = same == hits.end() ? -1 : same - hits.begin();
    } else if (m_active < 0) {
        // The first from what is in sight on; the last of all if there is none behind.
        const int top = m_scene->scroll().firstRow();
        const auto next = std::ranges::lower_bound(hits, qint64(top), {}, &FindHit::row);
        if (next != hits.end())
            activate(next - hits.begin());
        else if (!m_finder.isRunning() && !hits.empty())
            activate(qsizetype(hits.size()) - 1);
    }
    showCount();
}

void ConversationSearch::step(int direction)
{
    const auto count = qsizetype(m_finder.hits().size());
    if (count > 0)
        activate((std::max<qsizetype>(m_active, direction < 0 ? 0 : -1) + direction + count) % count);
    showCount();
}

void ConversationSearch::activate(qsizetype index)
{
    m_active = index;
    const FindHit &hit = m_finder.hits()[size_t(index)];
    const int row = int(hit.row);
    m_scene->setFound(
        {.text = m_bar->text(), .sensitivity = m_bar->sensitivity(), .activeRow = row, .active = hit.span});
    m_scene->setCurrentRow(row);
    m_scene->reveal(row, std::max<qsizetype>(hit.span.begin, 1));
}

void ConversationSearch::showCount()
{
    const auto count = qint64(m_finder.hits().size());
    const QString progress
        = tr("Searched %1 of %2 messages")
              .arg(humanCount(m_finder.searched()), humanCount(std::max<qint64>(m_finder.total(), 0)));
    QString text;
    if (!m_bar->text().isEmpty()) {
        if (count > 0 && m_active >= 0)
            text = tr("%1 of %2").arg(humanCount(m_active + 1), humanCount(count));
        else
            text = count > 0 ? humanCount(count) : m_finder.isRunning() ? tr("searching") : tr("not found");
        if (m_finder.isRunning() || count >= qint64(ConversationFinder::mostHits))
            text += u'…'; // there may be more
    }
    m_bar->showCount(text, progress);
}

} // namespace SessionDeck
