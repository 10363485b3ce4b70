// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessiondraft.h"

#include <QPointer>

namespace SessionDeck {

/// A draft that somebody is about to edit, in an editor or a dialog: meanwhile it stays as it is, whatever
/// others write to the store. Null once the draft is gone.
class HeldDraft
{
public:
    HeldDraft() = default;
    explicit HeldDraft(SessionDraft *draft) : m_draft(draft), m_hold(draft->hold())
    {
    }
    SessionDraft *get() const
    {
        return m_draft;
    }
    SessionDraft *operator->() const
    {
        return m_draft;
    }
    explicit operator bool() const
    {
        return !m_draft.isNull();
    }

private:
    QPointer<SessionDraft> m_draft;
    std::shared_ptr<const void> m_hold;
};

} // namespace SessionDeck
