// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessiondraft.h"

#include "ui/models/editcommand.h"
#include "ui/models/stagedmark.h"

#include <QThreadPool>

namespace SessionDeck {

SessionDraft::SessionDraft(const DraftKey &key, const EditBase &base, QObject *parent)
    : QObject(parent), m_key(key), m_base(base.loaded), m_staged(base.staged)
{
}

SessionDraft::~SessionDraft()
{
    m_undo.blockSignals(true); // nobody is to look at what is left of this
    QThreadPool::globalInstance()->start(
        [base = std::move(m_base), staged = std::move(m_staged), steps = steps()] {});
}

SessionSnapshot SessionDraft::snapshot()
{
    m_isShared = true;
    return m_staged;
}

void SessionDraft::perform(const std::vector<SessionEdit> &edits, const DraftStep &step)
{
    if (std::exchange(m_isShared, false))
        m_staged = std::make_shared<StagedSession>(*m_staged);
    for (const SessionEdit &edit : edits)
        applyEdit(*m_staged, edit);
    emit stepped(step);
    emit changed();
}

void SessionDraft::edit(std::vector<SessionEdit> edits, const QString &text)
{
    if (!edits.empty())
        edit(std::make_shared<const std::vector<SessionEdit>>(std::move(edits)), text);
}

void SessionDraft::edit(const StepEdits &edits, const QString &text)
{
    m_undo.push(new EditCommand(this, edits, text));
}

void SessionDraft::rebase(const RebasedEdits &edits)
{
    m_base = edits.base.loaded;
    m_staged = edits.base.staged;
    m_isShared = false;
    m_undo.clear(); // its steps were made for another base
    emit rebased();
    edit(edits.edits, tr("Edits"));
    emit changed();
}

std::vector<DraftStep> SessionDraft::steps() const
{
    std::vector<DraftStep> steps;
    for (int i = 0; i < m_undo.count(); ++i)
        steps.push_back(
            {.text = m_undo.text(i), .edits = static_cast<const EditCommand *>(m_undo.command(i))->edits()});
    for (int i = m_undo.count(); i > m_undo.index(); --i)
        steps.push_back({.kind = DraftStep::Kind::Undone});
    return steps;
}

void SessionDraft::repeat(const std::vector<DraftStep> &steps)
{
    for (const DraftStep &step : steps) {
        if (step.kind == DraftStep::Kind::Undone)
            m_undo.undo();
        else if (step.kind == DraftStep::Kind::Redone)
            m_undo.redo();
        else if (step.edits && EditCommand::isPossible(*this, *step.edits))
            edit(step.edits, step.text);
        else
            return;
    }
}

SessionWindow SessionDraft::window(qint64 first, qint64 count) const
{
    const std::vector<Message> &messages = session().messages;
    const qint64 total = qint64(messages.size());
    SessionWindow window;
    window.head.session = headerOf(session());
    window.head.session.branches = m_base->session.branches;
    window.head.revision = m_base->revision;
    window.head.sizeBytes = m_base->sizeBytes;
    window.head.totalMessages = total;
    window.head.health = m_base->health;
    window.head.reason = m_base->reason;
    window.messages.first = std::clamp<qint64>(first < 0 ? total + first : first, 0, total);
    window.messages.total = total;
    const qint64 end = std::min(window.messages.first + count, total);
    for (qint64 row = window.messages.first; row < end; ++row) {
        ShownMessage shown = toShown(messages[size_t(row)]);
        markStaged(shown, stagedMessage(*m_staged, row), m_base->session.messages);
        window.messages.messages.push_back(std::move(shown));
    }
    return window;
}

} // namespace SessionDeck
