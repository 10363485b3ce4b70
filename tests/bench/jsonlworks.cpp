// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchrun.h"
#include "tests/bench/benchstores.h"

#include <QByteArray>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace SessionDeck {

namespace {

constexpr size_t pieceBytes = 4096;

// Opens a file, reads its head and its tail, closes it.
bool touchFile(int folder, const char *name)
{
    static char piece[pieceBytes];
    const int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (file < 0 || fstat(file, &status) != 0)
        return false;
    const off_t tail = std::max<off_t>(0, status.st_size - off_t(pieceBytes));
    const bool isRead = pread(file, piece, pieceBytes, 0) > 0 && pread(file, piece, pieceBytes, tail) > 0;
    close(file);
    return isRead;
}

qint64 touchFiles(const QString &path)
{
    DIR *folder = opendir(path.toUtf8().constData());
    qint64 count = 0;
    while (const dirent *entry = readdir(folder)) {
        if (entry->d_name[0] != '.' && touchFile(dirfd(folder), entry->d_name))
            ++count;
    }
    closedir(folder);
    return count;
}

} // namespace

void benchJsonlList(const BenchSizes &sizes, const QString &folder)
{
    const StoreLocation location{.driver = "json", .layout = "jsonl", .path = folder + "/list"};
    makeBenchStore(location, {.sessions = sizes.jsonlSessions, .messages = sizes.jsonlMessages});
    BenchLine line = compare(
        sizes.rounds, [&] { listStore(location, sizes.jsonlSessions); },
        [&] { expectCount(touchFiles(location.path), sizes.jsonlSessions); });
    line.work
        = QString("list %1 sessions of %2 messages, jsonl").arg(sizes.jsonlSessions).arg(sizes.jsonlMessages);
    line.bar = 1.5;
    print(line);
}

} // namespace SessionDeck
