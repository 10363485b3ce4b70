// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/raweditor.h"

#include "ui/panels/jsoneditor.h"
#include "ui/panels/rawkeys.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace SessionDeck {

RawEditor::RawEditor(StagedLoader *loader, QWidget *parent)
    : QWidget(parent),
      m_loader(loader),
      m_editor(new JsonEditor(this)),
      m_state(new QLabel(this)),
      m_apply(new QPushButton(tr("Apply"), this)),
      m_discard(new QPushButton(tr("Discard"), this))
{
    m_editor->setObjectName(QStringLiteral("rawEditor"));
    m_editor->setAccessibleName(tr("Session as JSON"));
    m_editor->setFrameShape(QFrame::NoFrame);
    auto *keys = new RawKeys(m_editor);
    connect(keys, &RawKeys::accepted, this, [this] { commit([] {}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buildButtons());
    setFocusProxy(m_editor);
    connect(m_editor, &JsonEditor::checked, this, [this](const QString &fault) {
        const bool typed = m_editor->isModified();
        m_state->setText(!fault.isEmpty() ? fault
                             : typed      ? tr("Valid. Ctrl+Return applies.")
                                          : tr("What you do not touch keeps its bytes."));
        m_apply->setEnabled(typed && fault.isEmpty());
    });
    connect(m_editor, &QsciScintilla::modificationChanged, this, [this](bool typed) {
        m_discard->setEnabled(typed);
        m_apply->setEnabled(typed && m_editor->isValid());
        emit modified();
    });
    connect(loader, &StagedLoader::draftChanged, this, &RawEditor::follow);
}

QWidget *RawEditor::buildButtons()
{
    auto *row = new QWidget(this);
    m_state->setObjectName(QStringLiteral("rawState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_apply->setObjectName(QStringLiteral("rawApply"));
    m_apply->setToolTip(tr("Keeps the edit in this window until the session is saved (Ctrl+Return)"));
    m_discard->setObjectName(QStringLiteral("rawDiscard"));
    m_discard->setToolTip(tr("Drops what was typed since it was applied last"));
    for (QPushButton *button : {m_apply, m_discard})
        button->setEnabled(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, [this] { commit([] {}); });
    connect(m_discard, &QPushButton::clicked, this, &RawEditor::render);
    return row;
}

void RawEditor::open()
{
    m_loader->begin([this](SessionDraft &draft) {
        const bool opens = !std::exchange(m_isOpen, true);
        m_draft = HeldDraft(&draft);
        m_key = draft.key();
        render();
        if (opens)
            emit opened();
    });
}

void RawEditor::close()
{
    commit([this] {
        m_isOpen = false;
        emit closed();
    });
}

void RawEditor::drop()
{
    m_editor->setModified(false);
    m_unfinished.remove(m_key);
}

void RawEditor::render()
{
    if (!m_draft)
        return;
    m_from = m_draft->snapshot();
    runThen(
        *QThreadPool::globalInstance(), this,
        [from = m_from, base = m_draft->sharedBase()] { return sessionText(from->session, base->revision); },
        [this, visit = ++m_visit](const SessionText &text) {
            if (visit == m_visit)
                take(text);
        });
}

void RawEditor::take(const SessionText &text)
{
    if (!text.refusal.isEmpty()) {
        m_isOpen = false;
        emit closed();
        emit m_loader->refused(text.refusal);
        return;
    }
    const int line = m_editor->firstVisibleLine();
    m_editor->open(text.utf8, &checkSessionText);
    m_editor->setFirstVisibleLine(line);
    const Unfinished left = m_unfinished.take(m_key);
    if (!left.from)
        return;
    m_editor->replaceText(left.utf8);
    m_from = left.from;
}

void RawEditor::commit(const std::function<void()> &then)
{
    if (!m_isOpen || !m_editor->isModified() || !m_draft) {
        then();
        return;
    }
    const EditedText text{m_editor->utf8(), m_from, m_draft->snapshot(), m_draft->sharedBase()};
    runThen(
        *QThreadPool::globalInstance(), m_draft.get(), [text] { return editsOfText(text); },
        [this, text, then](const Result<std::vector<SessionEdit>> &edits) {
            if (!edits) {
                m_editor->checkNow();
                m_editor->setFocus();
            } else if (m_draft->snapshot() != text.now) {
                commit(then);
            } else {
                m_isStaging = true;
                m_draft->edit(*edits, tr("Edit as JSON"));
                m_isStaging = false;
                m_from = m_draft->snapshot();
                if (m_editor->utf8() == text.utf8)
                    m_editor->setModified(false);
                m_editor->checkNow();
                then();
            }
        });
}

// The draft says something else, or another session is shown.
void RawEditor::follow()
{
    SessionDraft *draft = m_loader->draft();
    if (!m_isOpen || m_isStaging)
        return;
    if (draft && draft == m_draft.get()) {
        if (!m_editor->isModified() && draft->snapshot() != m_from)
            render();
        return;
    }
    leave();
    m_isOpen = false;
}

void RawEditor::leave()
{
    ++m_visit;
    if (m_editor->isModified() && m_from) {
        const Unfinished left{m_editor->utf8(), m_from, m_draft};
        m_unfinished.insert(m_key, left);
        if (m_draft)
            runThen(
                *QThreadPool::globalInstance(), m_draft.get(),
                [text = EditedText{left.utf8, left.from, m_draft->snapshot(), m_draft->sharedBase()}] {
                    return editsOfText(text);
                },
                [this, draft = m_draft.get(), now = m_draft->snapshot(),
                 key = m_key](const Result<std::vector<SessionEdit>> &edits) {
                    if (!edits || draft->snapshot() != now || !m_unfinished.remove(key))
                        return;
                    draft->edit(*edits, tr("Edit as JSON"));
                });
    }
    m_editor->open("{}", {});
    m_draft = {};
    m_from = {};
}

} // namespace SessionDeck
