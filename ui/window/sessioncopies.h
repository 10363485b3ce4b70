// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

#include <QWidget>

namespace SessionDeck {

class AsyncStore;

/// Writes sessions as new ones, under an id that the user chooses.
class SessionCopies : public QObject
{
    Q_OBJECT
public:
    explicit SessionCopies(QWidget *window);

    /// Asks for an id and writes the session under it; never over one that is there.
    void ask(AsyncStore *writer, const Session &session);
    /// Shows why something was not saved.
    void complain(const Error &error);

signals:
    void made(const QString &id);

private:
    void write(AsyncStore *writer, const Session &session);

    QWidget *m_window;
};

/// The session with its first messages, for a copy: messages get ids of their own, unless they refer to each
/// other.
Session copyUpTo(const Session &session, qsizetype count);

} // namespace SessionDeck
