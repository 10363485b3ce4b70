// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctl.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace SessionDeck {

namespace {

CtlRun run(const QString &program, const QStringList &arguments, const QByteArray &input,
           const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        qFatal("%s does not end: %s", qPrintable(program), qPrintable(process.errorString()));
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return {.code = crashed ? -1 : process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

} // namespace

QString ctlProgram()
{
    return QStringLiteral(PROGRAMS_DIR "/sessiondeckctl");
}

QProcessEnvironment ctlEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable :
         {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "SESSIONDECK_PASSWORD", "NO_COLOR"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    static const QTemporaryDir home;
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    return environment;
}

CtlRun ctl(const QStringList &arguments, const QByteArray &input, const QProcessEnvironment &environment)
{
    return run(ctlProgram(), arguments, input, environment);
}

QList<QJsonObject> jsonLines(const QByteArray &output)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            qFatal("not a JSON object: %s", line.constData());
        objects += document.object();
    }
    return objects;
}

QJsonObject readAsOrigin(const QString &store)
{
    const CtlRun origin
        = run(QStringLiteral("python3"), {QStringLiteral(TEST_DATA "/../support/origin.py"), store}, {},
              QProcessEnvironment::systemEnvironment());
    if (origin.code != 0)
        qFatal("the origin cannot read %s: %s", qPrintable(store), origin.errors.constData());
    return jsonLines(origin.output).value(0);
}

} // namespace SessionDeck
