// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/editbase.h"

#include "core/session/editsbetween.h"

namespace SessionDeck {

EditBase editBase(LoadedSession loaded)
{
    auto kept = std::make_shared<const LoadedSession>(std::move(loaded));
    return {kept, std::make_shared<StagedSession>(staged(kept->session))};
}

RebasedEdits rebasedEdits(const EditBase &base, const Session &wanted)
{
    return {base, editsBetween(*base.staged, base.loaded->session, wanted)};
}

} // namespace SessionDeck
