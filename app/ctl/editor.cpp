// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/editor.h"

#include "app/ctl/ctltext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

namespace SessionDeck {

Result<EditedFile> EditedFile::make(QByteArrayView text)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/sessiondeck-XXXXXX.json"));
    file.setAutoRemove(false);
    if (!file.open() || file.write(text.data(), text.size()) != text.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return fail(ErrorCode::Io, Ctl::tr("The text to edit cannot be written: %1").arg(why), file.fileName());
    }
    return EditedFile(file.fileName());
}

EditedFile::EditedFile(EditedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_kept(other.m_kept)
{
}

EditedFile::~EditedFile()
{
    if (!m_path.isEmpty() && !m_kept)
        QFile::remove(m_path);
}

Result<void> EditedFile::edit() const
{
    QString editor = qEnvironmentVariable("VISUAL", qEnvironmentVariable("EDITOR"));
    if (editor.trimmed().isEmpty())
        editor = QStringLiteral("vi");
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    // As git and crontab do it: the variable may hold options, the file's name may hold anything.
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), editor + QStringLiteral(" \"$1\""), editor, m_path});
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::Io, Ctl::tr("The editor (%1) failed.").arg(editor));
    return {};
}

Result<QByteArray> EditedFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Ctl::tr("The edited text cannot be read: %1").arg(file.errorString()), m_path);
    return file.readAll();
}

} // namespace SessionDeck
