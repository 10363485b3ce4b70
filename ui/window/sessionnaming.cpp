// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionnaming.h"

#include "ui/models/activitylog.h"
#include "ui/models/deckstore.h"
#include "ui/models/storecell.h"
#include "ui/models/visibletext.h"
#include "ui/window/mainwindow.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>

namespace SessionDeck {

SessionNaming::SessionNaming(MainWindow *window) : QObject(window), m_window(window)
{
}

void SessionNaming::ask(Purpose purpose, DeckStore *store, const QString &id)
{
    const bool rename = purpose == Purpose::Rename;
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("idDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(rename ? tr("Rename Session") : tr("Duplicate Session"));
    dialog->setLabelText(rename
                             ? tr("New id. Programs that know the session by its old one will not find it:")
                             : tr("Id of the copy:"));
    dialog->setOkButtonText(rename ? tr("Rename") : tr("Duplicate"));
    dialog->setTextValue(rename ? id : id + tr("-copy", "end of an id"));
    // Not the dialog's own width, which its layout sets.
    dialog->findChild<QLineEdit *>()->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 56);
    connect(dialog, &QInputDialog::textValueSelected, store,
            [self = QPointer(this), store, id, purpose](const QString &to) {
                if (self && to != id)
                    self->start(purpose, store, {.from = id, .to = to});
            });
    dialog->open();
}

void SessionNaming::start(Purpose purpose, DeckStore *store, const TwinRequest &request)
{
    const bool rename = purpose == Purpose::Rename;
    const ActivityEntry entry{.store = storeName(store->state()),
                              .session = request.from,
                              .operation = rename ? tr("Rename to %1").arg(visibleLine(request.to))
                                                  : tr("Duplicate as %1").arg(visibleLine(request.to))};
    store->writer()->run(
        store,
        [request, rename](SessionStore &to, const std::stop_token &) {
            return rename ? renameSession(to, request) : duplicateSession(to, request);
        },
        [self = QPointer(this), entry, request, rename,
         writer = QPointer(store->writer())](const Result<Revision> &made) {
            if (!self)
                return;
            ActivityEntry noted = entry;
            noted.failed = !made;
            noted.outcome = made ? QString() : describe(made.error());
            self->m_window->activity()->note(noted);
            if (made && rename)
                emit self->renamed(writer, request.from, request.to);
            if (!made)
                QMessageBox::warning(self->m_window, entry.operation, visibleText(describe(made.error())));
        });
}

} // namespace SessionDeck
