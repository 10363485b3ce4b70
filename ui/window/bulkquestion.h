// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionscope.h"

class QMessageBox;

namespace SessionDeck {

/// Asks before many sessions are deleted or kept for good; what follows a yes is connected to accepted().
/// Not open yet; deletes itself when it is closed.
QMessageBox *bulkQuestion(BulkOrder::Kind kind, const QString &store, const ScopeFigures &figures,
                          QWidget *window);

} // namespace SessionDeck
