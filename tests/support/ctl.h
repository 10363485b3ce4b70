// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace SessionDeck {

/// How a run of sessiondeckctl ended.
struct CtlRun
{
    int code = -1; ///< -1: it crashed.
    QByteArray output = {};
    QByteArray errors = {};
};

/// The program itself.
QString ctlProgram();

/// The environment that ctl() uses: no session bus, no password, English, UTC, and folders for data and
/// settings that belong to the test program.
QProcessEnvironment ctlEnvironment();

/// Runs the real sessiondeckctl to its end; aborts the test program if it hangs.
CtlRun ctl(const QStringList &arguments, const QByteArray &input = {},
           const QProcessEnvironment &environment = ctlEnvironment());

/// The JSON objects of the lines; aborts if a line is none.
QList<QJsonObject> jsonLines(const QByteArray &output);

/// What the Python program of the multichat layout would read from the store (a folder or a database), as a
/// JSON object by session id; aborts if it could not read it.
QJsonObject readAsOrigin(const QString &store);

} // namespace SessionDeck

/// Fails the test, with what the program said, unless it ended with this code.
#define VERIFY_CODE(run, expected)                                                                           \
    do {                                                                                                     \
        const auto &checkedRun = (run);                                                                      \
        QVERIFY2(checkedRun.code == (expected),                                                              \
                 qPrintable(QStringLiteral("code %1: ").arg(checkedRun.code)                                 \
                            + QString::fromUtf8(checkedRun.errors)));                                        \
    } while (false)
