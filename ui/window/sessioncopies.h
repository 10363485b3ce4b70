// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/sessiondraft.h"

#include <QWidget>

namespace SessionDeck {

class AsyncStore;

/// The session that a copy is made of, and how many of its first messages it gets.
struct CopySource
{
    SessionSnapshot stage = {};
    qsizetype messages = -1; ///< -1: all.
    std::function<void()> done = {}; ///< Called when the copy is written.
};

/// Writes sessions as new ones, under an id that the user chooses.
class SessionCopies : public QObject
{
    Q_OBJECT
public:
    explicit SessionCopies(QWidget *window);

    /// Asks for an id and writes the session under it; never over one that is there.
    void ask(AsyncStore *writer, const CopySource &source);
    /// Shows why something was not saved.
    void complain(const Error &error);

signals:
    void made(const QString &id);

private:
    void write(AsyncStore *writer, const QString &id, const CopySource &source);

    QWidget *m_window;
};

/// The session with its first messages, for a copy: messages get ids of their own, unless they refer to each
/// other.
Session copyUpTo(const Session &session, qsizetype count);

} // namespace SessionDeck
