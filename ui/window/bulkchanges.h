// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobrunner.h"
#include "ui/models/madechange.h"
#include "ui/models/sessionscope.h"
#include "ui/panels/noticestrip.h"

#include <QObject>

class QWidget;

namespace SessionDeck {

/// Carries out what the user wants done with one or many sessions, and tells how it went.
class BulkChanges : public QObject
{
    Q_OBJECT
public:
    /// `opener`: what the stores of the window are opened with.
    BulkChanges(ActivityLog *log, StoreOpener opener, QWidget *window);

    void start(DeckStore *store, const BulkOrder &order, const SessionScope &scope);

signals:
    void started();
    /// It has ended; the action is to take it back. The journal has the change itself.
    void told(const SessionDeck::Notice &notice);

private:
    struct Words;
    void close(const Words &words, const BulkReport &report, const std::optional<Error> &error,
               const std::shared_ptr<MadeChange> &change);
    void showLeft(const Words &words, const BulkReport &report);

    ActivityLog *m_log;
    StoreOpener m_opener;
    QWidget *m_window;
    JobRunner m_runner;
};

} // namespace SessionDeck
