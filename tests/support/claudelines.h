// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace SessionDeck {

/// The session that the lines below belong to.
QString claudeSessionId();

/// A transcript line with its line feed. parent may be null; message is the JSON of the API message.
QByteArray claudeLine(const char *type, const char *uuid, const char *parent, const QByteArray &message);
QByteArray claudeUser(const char *uuid, const char *parent, const char *text);
QByteArray claudeAssistant(const char *uuid, const char *parent, const char *message,
                           const QByteArray &block);
QByteArray claudeResult(const char *uuid, const char *parent, const char *text);

} // namespace SessionDeck
