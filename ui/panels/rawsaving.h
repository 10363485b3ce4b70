// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/sessionloader.h"

class QWidget;

namespace SessionDeck {

class InspectorNotice;

/// Asks for a file and saves all stored bytes of one place of the session to it, read and written on the
/// store's thread. The notice, which must belong to the widget, says how it went.
void saveRawPart(QWidget *widget, const SessionAddress &address, const QString &place,
                 InspectorNotice *notice);

} // namespace SessionDeck
