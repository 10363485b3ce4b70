// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/drafts/draft.h"
#include "core/session/sessionedit.h"

#include <memory>

namespace SessionDeck {

/// The edits of one step, in their order; they may be large, and are never changed.
using StepEdits = std::shared_ptr<const std::vector<SessionEdit>>;

/// Something that was edited, taken back or done again.
struct DraftStep
{
    enum class Kind : quint8 { Done, Undone, Redone };
    Kind kind = Kind::Done;
    QString text = {}; ///< For people: the name of what was done.
    StepEdits edits = {}; ///< Of what was done; null otherwise.
};

/// Edits as a file holds them: what they started from, and every step since. Going through the steps leads to
/// the session as it was edited last, with all that can be undone.
struct KeptDraft
{
    DraftKey key = {};
    Revision revision = {}; ///< Of the base.
    std::shared_ptr<const Session> base = {}; ///< Not null.
    std::vector<DraftStep> steps = {};
};

/// The bytes that a file begins with: all of it.
Result<QByteArray> encodeDraft(const KeptDraft &draft);
/// The bytes of a step, to be added at the end of the file.
Result<QByteArray> encodeStep(const DraftStep &step);
/// Reads a file. A last step that is cut or damaged is left out, with all behind it: its writer was
/// interrupted. Corrupt if there is no base.
Result<KeptDraft> decodeDraft(QByteArrayView bytes);

/// Name of the draft's file: says nothing about the session.
QByteArray draftFileName(const DraftKey &key);
/// Whether a file has such a name.
bool isDraftFile(const QByteArray &name);

} // namespace SessionDeck
