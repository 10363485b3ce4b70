// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessioncopies.h"

#include "core/drafts/stagesave.h"
#include "core/session/messageids.h"
#include "core/session/sessionid.h"
#include "core/store/asyncstore.h"
#include "ui/models/visibletext.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>

namespace SessionDeck {

SessionCopies::SessionCopies(QWidget *window) : QObject(window), m_window(window)
{
}

void SessionCopies::ask(AsyncStore *writer, const CopySource &source)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("newIdDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New Session"));
    dialog->setLabelText(tr("Id of the new session:"));
    dialog->setTextValue(tr("%1-copy").arg(source.stage->session.id));
    // Not the dialog's own width, which its layout sets.
    dialog->findChild<QLineEdit *>()->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 56);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, target = QPointer<AsyncStore>(writer), source](const QString &id) {
                const Result<void> valid = checkSessionId(id);
                if (!valid)
                    complain(valid.error());
                else if (target)
                    write(target, id, source);
            });
    dialog->open();
}

void SessionCopies::write(AsyncStore *writer, const QString &id, const CopySource &source)
{
    writer->run(
        this,
        [id, source](SessionStore &store, const std::stop_token &) {
            const Session &session = source.stage->session;
            Session copy = source.messages < 0 ? session : copyUpTo(session, source.messages);
            copy.id = id;
            return saveAsNew(store, copy);
        },
        [this, then = source.done](const Result<StageSaved> &done) {
            if (!done)
                return complain(done.error());
            if (then)
                then();
            emit made(done->id);
        });
}

void SessionCopies::complain(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not Saved"), visibleText(describe(error)),
                                QMessageBox::Ok, m_window);
    box->setObjectName(QStringLiteral("saveFailed"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

Session copyUpTo(const Session &session, qsizetype count)
{
    Session copy = session;
    copy.messages.resize(std::min(copy.messages.size(), size_t(count)));
    return withoutMessageIds(std::move(copy));
}

} // namespace SessionDeck
