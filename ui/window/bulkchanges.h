// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobrunner.h"
#include "ui/models/sessionscope.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace SessionDeck {

/// Carries out what the user wants done with one or many sessions, tells how it went, and can take the last
/// of it back as a whole.
class BulkChanges : public QObject
{
    Q_OBJECT
public:
    BulkChanges(ActivityLog *log, QWidget *window);

    void start(DeckStore *store, const BulkOrder &order, const SessionScope &scope);
    bool canUndo() const
    {
        return m_store && !m_bulk.isEmpty();
    }
    void undo();
    /// Names the change that undo() takes back, as Version::bulk has it.
    const QString &bulk() const
    {
        return m_bulk;
    }

signals:
    /// Something was changed and can be undone, or was undone: a sentence about it.
    void told(const QString &text, bool canUndo);

private:
    struct Words;
    void close(const Words &words, const BulkReport &report, const std::optional<Error> &error);
    void showLeft(const Words &words, const BulkReport &report);

    ActivityLog *m_log;
    QWidget *m_window;
    JobRunner m_runner;
    QPointer<DeckStore> m_store; // of what can be undone
    BulkOrder m_order;
    QString m_bulk;
    QString m_what; // its sessions, for people
};

} // namespace SessionDeck
