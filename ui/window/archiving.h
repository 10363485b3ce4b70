// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/copyoutcome.h"
#include "ui/models/sessionscope.h"

#include <QObject>

class QWidget;

namespace SessionDeck {

class ActivityLog;
class DeckStore;
struct Notice;

/// Copies sessions into a file that SessionDeck opens like any other store, so that they outlive their store.
class Archiving : public QObject
{
    Q_OBJECT
public:
    Archiving(ActivityLog *log, QWidget *window);

    /// Asks for the file; sessions that it has already stay in it.
    void ask(DeckStore *store, const SessionScope &scope);

signals:
    void told(const SessionDeck::Notice &notice);

private:
    struct Outcome
    {
        CopyTally tally = {};
        qint64 tried = 0;
        std::vector<CopiedSession> left = {};
    };
    void start(DeckStore *store, const SessionScope &scope, const QString &file);
    void close(const QString &store, const QString &file, const Result<Outcome> &outcome);

    ActivityLog *m_log;
    QWidget *m_window;
};

} // namespace SessionDeck
