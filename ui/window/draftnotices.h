// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/draftbook.h"

namespace SessionDeck {

class MainWindow;

/// Says in the window which sessions have edits: marks them in the table, offers those of an earlier run, and
/// says when edits cannot be kept on disk.
class DraftNotices : public QObject
{
    Q_OBJECT
public:
    DraftNotices(DraftBook *drafts, MainWindow *window);

private:
    void markTable();
    void offerAdopted();
    void showAdopted(const QList<DraftKey> &keys, const std::vector<QStringList> &rows);
    void openDraft(const DraftKey &key);

    DraftBook *m_drafts;
    MainWindow *m_window;
    bool m_complained = false;
};

} // namespace SessionDeck
