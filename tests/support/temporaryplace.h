// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace SessionDeck {

/// A temporary folder with two shorthands for putting files into it and reading them back.
class TemporaryPlace
{
public:
    QString path(const QString &name) const;
    /// Writes the file, making its folders; aborts the test program if that fails.
    QString put(const QString &name, const QByteArray &bytes) const;
    /// Copies a file or folder of tests/data there and returns its new path.
    QString copyData(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// The bytes of a file; aborts the test program if it cannot be read.
QByteArray readFile(const QString &path);

} // namespace SessionDeck
