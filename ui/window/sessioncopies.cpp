// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessioncopies.h"

#include "core/drafts/stagesave.h"
#include "core/session/sessionid.h"
#include "core/store/asyncstore.h"
#include "ui/models/visibletext.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>

namespace SessionDeck {

SessionCopies::SessionCopies(QWidget *window) : QObject(window), m_window(window)
{
}

void SessionCopies::ask(AsyncStore *writer, const Session &session)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("newIdDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New Session"));
    dialog->setLabelText(tr("Id of the new session:"));
    dialog->setTextValue(tr("%1-copy").arg(session.id));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, target = QPointer<AsyncStore>(writer), session](const QString &id) {
                Session copy = session;
                copy.id = id;
                const Result<void> valid = checkSessionId(id);
                if (!valid)
                    complain(valid.error());
                else if (target)
                    write(target, copy);
            });
    dialog->open();
}

void SessionCopies::write(AsyncStore *writer, const Session &session)
{
    writer->run(
        this, [session](SessionStore &store, const std::stop_token &) { return saveAsNew(store, session); },
        [this](const Result<StageSaved> &done) {
            if (done)
                emit made(done->id);
            else
                complain(done.error());
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
    const bool isTree = std::ranges::any_of(copy.messages,
                                            [](const Message &message) { return !message.parent.isEmpty(); });
    if (isTree) // others refer to their ids
        return copy;
    for (Message &message : copy.messages)
        message.id.clear();
    return copy;
}

} // namespace SessionDeck
