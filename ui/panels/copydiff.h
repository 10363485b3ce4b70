// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/copysearch.h"
#include "ui/panels/diffpanel.h"

namespace SessionDeck {

/// What is different in a copy of a session. Reads the copy off the GUI thread.
class CopyDiff : public DiffPanel
{
    Q_OBJECT
public:
    using DiffPanel::DiffPanel;

    /// Null: there is nothing to compare.
    void compare(const std::shared_ptr<const Session> &session, const FoundCopy *copy);

private:
    quint64 m_visit = 0; // grows with every request; answers to older ones are dropped
};

} // namespace SessionDeck
