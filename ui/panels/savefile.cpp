// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/savefile.h"

#include "ui/dialogs/filechoice.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace SessionDeck {

namespace {

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

} // namespace

QString askWhereToSave(QWidget *parent, const QString &name)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString safe = name.right(100);
    safe.replace(unsafe, QStringLiteral("_"));
    return chooseNewFile(parent, {.title = SaveText::tr("Save to file"), .start = safe});
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, SaveText::tr("The file was not saved: %1").arg(file.errorString()), path);
    return {};
}

} // namespace SessionDeck
