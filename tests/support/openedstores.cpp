// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openedstores.h"

#include "core/store/openstore.h"

#include <QProcess>

namespace SessionDeck {

std::unique_ptr<SessionStore> openAt(const QString &path, AccessMode mode)
{
    Result<OpenedStore> opened = openStore({.path = path}, {.mode = mode});
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    return std::move(opened->store);
}

LoadedSession loaded(SessionStore &store, const QString &id)
{
    Result<LoadedSession> result = store.load({.id = id});
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

std::vector<SessionSummary> listed(SessionStore &store, ScanDepth depth)
{
    QHash<QString, SessionSummary> rows;
    QStringList order;
    const ScanSink sink{.rows = [&](const SummaryBatch &batch) {
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const SessionSummary row = toSummary(batch.at(i));
            if (!rows.contains(row.id))
                order += row.id;
            rows[row.id] = row;
        }
    }};
    const Result<void> scanned = store.scan({.depth = depth}, sink);
    if (!scanned)
        qFatal("%s", qPrintable(describe(scanned.error())));
    std::vector<SessionSummary> list;
    for (const QString &id : order)
        list.push_back(rows[id]);
    return list;
}

// Runs a Python program that has the origin's way to load and save; "folder" is the store.
void runPython(const QString &folder, const QByteArray &program)
{
    const QByteArray prelude
        = "import json, sys\nfolder = sys.argv[1]\n"
          "def load(name):\n    with open(folder + '/' + name) as f: return json.load(f)\n"
          "def save(name, data):\n    with open(folder + '/' + name, 'w') as f: json.dump(data, f, "
          "indent=2)\n"
          "sessions, messages = load('sessions.json'), load('messages.json')\n";
    QProcess process;
    process.start("python3", QStringList{"-c", QString::fromUtf8(prelude + program), folder});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("python: %s", process.readAllStandardError().constData());
}

} // namespace SessionDeck
