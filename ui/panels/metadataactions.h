// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/message.h"
#include "ui/panels/stagedloader.h"

class QTreeView;

namespace SessionDeck {

class MetadataEditing;

/// Puts what can be done to a value into the tree's context menu.
QList<QAction *> addMetadataActions(QTreeView *tree, MetadataEditing *editing);

/// As StagedLoader::begin(), but refused where the store has no place for other fields of the message (-1: of
/// the session).
void beginOtherFields(StagedLoader *loader, qsizetype message, const StagedLoader::Begun &begun);

/// The JSON text of a draft that a message (-1: the session) has beside its named fields.
JsonText otherFields(const SessionDraft &draft, qsizetype message);
/// Stages another one; `name`: of the step, for undo.
void setOtherFields(SessionDraft &draft, qsizetype message, const JsonText &json, const QString &name);

/// Invalid, with the place, if the text is no JSON object.
Result<void> checkIsObject(const QByteArray &json);

} // namespace SessionDeck
