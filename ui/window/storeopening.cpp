// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storeopening.h"

#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/openuridialog.h"
#include "ui/models/storelistmodel.h"
#include "ui/window/passwords.h"

#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

namespace SessionDeck {

StoreOpening::StoreOpening(StoreListModel *stores, QWidget *window)
    : QObject(window), m_stores(stores), m_window(window), m_passwords(new Passwords(stores, window))
{
}

bool StoreOpening::canOpen(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

void StoreOpening::openDropped(const QMimeData &data)
{
    if (!data.hasUrls()) {
        openText(data.text().trimmed());
        return;
    }
    for (const QUrl &url : data.urls())
        openText(url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded));
}

void StoreOpening::openText(const QString &text)
{
    const Result<ParsedLocation> parsed = parseLocation(text);
    if (!parsed) {
        QMessageBox::warning(m_window, tr("Open Store"), describe(parsed.error()));
        return;
    }
    m_passwords->keep(parsed->location, {.password = parsed->password});
    openLocation(parsed->location);
}

void StoreOpening::openLocation(const StoreLocation &location)
{
    emit opened(
        m_stores->add(location, {.mode = AccessMode::ReadOnly, .password = m_passwords->known(location)}));
}

void StoreOpening::openFile()
{
    const QString filter = tr("Stores (*.db *.sqlite *.sqlite3 *.json *.jsonl);;All files (*)");
    const QString path = chooseFile(m_window, tr("Open a Database or JSON File"), filter);
    if (!path.isEmpty())
        openText(path);
}

void StoreOpening::openFolder()
{
    const QString path = chooseFolder(m_window, tr("Open a Folder of Sessions"));
    if (!path.isEmpty())
        openText(path);
}

void StoreOpening::openUri()
{
    auto *dialog = new OpenUriDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_passwords->keep(dialog->location().location, {.password = dialog->location().password});
        openLocation(dialog->location().location);
    });
    dialog->open();
}

void StoreOpening::connectRedis()
{
    auto *dialog = new ConnectDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_passwords->keep(dialog->location(), dialog->password());
        openLocation(dialog->location());
    });
    dialog->open();
}

} // namespace SessionDeck
