// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/version.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace SessionDeck {

class ActivityLog;
class StoreListModel;
class VersionsPart;

/// The page Restore: what can be got back, in parts that buttons lead to. Trash and Versions are its own;
/// others can be added.
class RestorePage : public QWidget
{
    Q_OBJECT
public:
    /// What is put back is reported to the log.
    RestorePage(StoreListModel *stores, ActivityLog *log, QWidget *parent = nullptr);

    /// Adds a part behind the others; its object name is what it is known by.
    void addPart(QWidget *part, const QString &title);
    /// How many things there are to see in a part, for its button; negative: do not say.
    void setCount(const QWidget *part, qint64 count);
    void showPart(QWidget *part);
    QWidget *currentPart() const;
    /// Shows the version among all versions, to be put back.
    void showVersion(const Version &version);
    VersionsPart *trash() const
    {
        return m_trash;
    }

signals:
    /// Single messages of a version are to be put back.
    void messagesWanted(const SessionDeck::Version &version);

private:
    QWidget *beside(VersionsPart *part);

    StoreListModel *m_stores;
    ActivityLog *m_log;
    VersionsPart *m_trash;
    VersionsPart *m_versions;
    QButtonGroup *m_buttons; // ids: places in the stack
    QHBoxLayout *m_row;
    QStackedWidget *m_stack;
    QStringList m_titles;
};

} // namespace SessionDeck
