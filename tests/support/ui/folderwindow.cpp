// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/folderwindow.h"

#include "tests/support/soon.h"
#include "ui/models/deckstore.h"
#include "ui/panels/inspector.h"
#include "ui/panels/sessionspage.h"
#include "ui/panels/sessiontable.h"
#include "ui/panels/storespanel.h"
#include "ui/window/storeopening.h"
#include "ui/window/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

namespace SessionDeck {

using namespace Qt::StringLiterals;

FolderWindow::FolderWindow(const QMap<QString, QByteArray> &files)
{
    static Theme *const theme = new Theme(*qApp);
    QCoreApplication::setOrganizationName(u"SessionDeckTest"_s);
    qputenv("XDG_DATA_HOME", m_place.path(u"data"_s).toLocal8Bit());
    for (auto file = files.begin(); file != files.end(); ++file)
        put(file.key(), file.value());
    m_window = std::make_unique<MainWindow>(&m_stores, theme);
    m_window->show();
    m_window->opening()->openText(m_place.path(u"store"_s));
    m_window->storesPanel()->setCurrentRow(0);
    const auto *table = m_window->page()->table();
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == files.size(); }, soonEnough))
        qFatal("%d of %d sessions are listed", table->model()->rowCount(), int(files.size()));
}

QAction *FolderWindow::action(Command command) const
{
    return m_window->commands()->action(command);
}

void FolderWindow::run(Command command) const
{
    action(command)->trigger();
}

void FolderWindow::show(const QString &id) const
{
    m_window->inspector()->showSession(m_window->storesPanel()->current()->reader(), id);
}

void FolderWindow::put(const QString &id, const QByteArray &bytes) const
{
    // At once, as those do who write whole files: or half of it may be read.
    const QString fresh = m_place.put(u"fresh"_s, bytes);
    QDir().mkpath(m_place.path(u"store"_s));
    if (std::rename(qPrintable(fresh), qPrintable(m_place.path(pathOf(id)))) != 0)
        qFatal("cannot write %s", qPrintable(id));
}

QByteArray FolderWindow::stored(const QString &id) const
{
    static const QRegularExpression digest(u",\"digest\":\"[0-9a-f]+\""_s);
    return QString::fromUtf8(readFile(m_place.path(pathOf(id)))).remove(digest).toUtf8();
}

QString FolderWindow::pathOf(const QString &id) const
{
    return u"store/"_s + id + u".jsonl"_s;
}

} // namespace SessionDeck
