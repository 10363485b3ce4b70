// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/draftnotices.h"

#include "core/base/runthen.h"
#include "ui/dialogs/difftext.h"
#include "ui/dialogs/listdialog.h"
#include "ui/models/deckstore.h"
#include "ui/models/visibletext.h"
#include "ui/panels/inspector.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storeopening.h"

#include <QStatusBar>

namespace SessionDeck {

DraftNotices::DraftNotices(DraftBook *drafts, MainWindow *window)
    : QObject(window), m_drafts(drafts), m_window(window)
{
    window->page()->table()->setStaged([this](const QString &id) {
        DeckStore *store = m_window->storesPanel()->current();
        return store && m_drafts->isEdited(draftKey(store->reader()->location(), id));
    });
    connect(drafts, &DraftBook::stageChanged, this, &DraftNotices::markTable);
    connect(drafts, &DraftBook::adopted, this, &DraftNotices::offerAdopted);
    connect(drafts, &DraftBook::keepFailed, this, [this](const QString &why) {
        if (!std::exchange(m_complained, true))
            m_window->statusBar()->showMessage(
                tr("Edits cannot be kept on disk, a crash would lose them: %1").arg(visibleLine(why)));
    });
}

void DraftNotices::markTable()
{
    m_window->page()->table()->viewport()->update();
}

void DraftNotices::offerAdopted()
{
    struct Adopted
    {
        std::shared_ptr<const LoadedSession> base;
        SessionSnapshot mine;
    };
    std::vector<Adopted> sessions;
    QList<DraftKey> keys;
    for (SessionDraft *draft : m_drafts->edited()) {
        sessions.push_back({draft->sharedBase(), draft->snapshot()});
        keys += draft->key();
    }
    runThen(
        *QThreadPool::globalInstance(), this,
        [sessions, keys] {
            std::vector<QStringList> rows;
            for (size_t i = 0; i < sessions.size(); ++i) {
                const auto &[base, mine] = sessions[i];
                const DraftKey &key = keys[qsizetype(i)];
                const QString &title = mine->session.title;
                rows.push_back({visibleLine(title.isEmpty() ? key.session : title),
                                describeDiff(diffSessions(base->session, mine->session)),
                                visibleLine(key.store)});
            }
            return rows;
        },
        [this, keys](const std::vector<QStringList> &rows) { showAdopted(keys, rows); });
}

void DraftNotices::showAdopted(const QList<DraftKey> &keys, const std::vector<QStringList> &rows)
{
    ListContent content{.name = QStringLiteral("draftsDialog"),
                        .title = tr("Edits That Were Not Saved"),
                        .columns = {tr("Session"), tr("Changes"), tr("Store")},
                        .rows = rows,
                        .choose = tr("&Show")};
    content.text
        = tr("SessionDeck ended before these edits were saved. They are kept until you save or revert them.");
    auto *dialog = new ListDialog(content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCurrentRow(0);
    connect(dialog, &QDialog::accepted, this, [this, dialog, keys] {
        if (dialog->currentRow() >= 0)
            openDraft(keys[dialog->currentRow()]);
    });
    dialog->open();
}

void DraftNotices::openDraft(const DraftKey &key)
{
    m_window->opening()->openText(key.store);
    DeckStore *store = m_window->storesPanel()->current();
    if (store)
        m_window->inspector()->showSession(store->reader(), key.session);
}

} // namespace SessionDeck
