// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/scheduledbackup.h"

#include "core/base/contenthash.h"
#include "core/base/coretext.h"
#include "core/store/storekey.h"
#include "core/transfer/backupfile.h"
#include "core/transfer/backuplog.h"
#include "core/transfer/datedbackups.h"
#include "core/transfer/schedulebook.h"

#include <QFile>
#include <QFileInfo>

namespace SessionDeck {

namespace {

// As the file is now; no bytes: it is not there.
ScheduledFile stateOfFile(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {.path = path};
    const FileState state = fileState(status);
    return {.path = path, .bytes = state.size, .modified = state.modified};
}

// A name that says which store it is, and is another for each store.
QString undatedPath(const ScheduledStore &store)
{
    QString name = displayName(store.location);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    }
    const QByteArray hash = contentHash({storeKey(store.location).toUtf8()}).first(8);
    return store.schedule.folder + u'/' + name.left(60) + u'-' + QString::fromLatin1(hash)
        + QStringLiteral(".db");
}

// What a program that was killed has left: a file that has its name is whole; anything else goes.
void clearPending(ScheduleState &state)
{
    if (state.pending.isEmpty())
        return;
    if (const ScheduledFile found = stateOfFile(state.pending); found.bytes > 0)
        state.files.push_back(found);
    else
        static_cast<void>(BackupFile::begin(state.pending)); // its destructor removes what is hidden there
    state.pending.clear();
}

// Deletes the oldest files until no more are left than are to be kept; what could not be deleted stays on the
// list.
Result<QStringList> rotate(ScheduleState &state, int keep)
{
    QStringList deleted;
    while (state.files.size() > size_t(keep)) {
        const ScheduledFile &oldest = state.files.front();
        const bool own = stateOfFile(oldest.path) == oldest;
        QFile file(oldest.path);
        if (own && !file.remove())
            return fail(ErrorCode::Io,
                        CoreText::tr("An old backup could not be deleted: %1").arg(file.errorString()),
                        oldest.path);
        if (own)
            deleted += oldest.path;
        state.files.erase(state.files.begin());
    }
    return deleted;
}

Result<BackupResult> makeBackup(const ScheduledStore &store, const StoreOpener &opener, const QString &file,
                                const std::stop_token &stop)
{
    OpenOptions reading = store.options;
    reading.mode = AccessMode::ReadOnly;
    const Result<OpenedStore> opened = opener(store.location, reading);
    if (!opened)
        return fail(opened.error());
    Result<BackupResult> made = backUp(*opened, {.file = file, .stop = stop});
    if (made) // it is there and sound also if it cannot be listed
        static_cast<void>(noteBackup(backupLogPath(), knownBackup(*opened, *made)));
    return made;
}

// One backup under the lock, from the note that it begins to the note that it is done.
Result<BackupResult> makeNoted(const ScheduledStore &store, const StoreOpener &opener,
                               const ScheduleBook &book, const std::stop_token &stop)
{
    ScheduleState state = book.read();
    clearPending(state);
    state.pending = datedPath(undatedPath(store));
    state.attempted = Timestamp::now();
    if (const Result<void> begun = book.write(state); !begun)
        return fail(begun.error());
    Result<BackupResult> made = makeBackup(store, opener, state.pending, stop);
    if (!made && made.error().code == ErrorCode::Cancelled)
        return made; // the program ends; the next one begins anew
    state.failures = made ? 0 : state.failures + 1;
    state.trouble = made ? QString() : describe(made.error());
    if (made) {
        state.succeeded = Timestamp::now();
        state.files.push_back(stateOfFile(made->file));
    }
    state.pending.clear();
    const Result<void> noted = book.write(state);
    return noted ? std::move(made) : fail(noted.error());
}

// What follows a backup that was made: the oldest go. What hinders that is no failure of the backup.
void rotateNoted(const ScheduleBook &book, int keep, BackupTurn &turn)
{
    ScheduleState state = book.read();
    Result<QStringList> rotated = rotate(state, keep);
    const Result<void> noted = book.write(state);
    if (!rotated)
        turn.trouble = rotated.error();
    else if (!noted)
        turn.trouble = noted.error();
    if (rotated)
        turn.made->pruned = std::move(*rotated);
}

} // namespace

ScheduleState scheduleState(const StoreLocation &store)
{
    const Result<ScheduleBook> book = ScheduleBook::open(storeKey(store));
    return book ? book->read() : ScheduleState();
}

BackupTurn takeTurn(const ScheduledStore &store, const StoreOpener &opener, const std::stop_token &stop)
{
    BackupTurn turn{.store = storeKey(store.location)};
    const Result<ScheduleBook> book = ScheduleBook::open(turn.store);
    const Result<FileDescriptor> lock = book ? book->lock() : fail(book.error());
    if (!lock && lock.error().code != ErrorCode::Locked)
        turn.trouble = lock.error();
    if (!lock)
        return turn;
    turn.next = nextBackup(store.schedule, book->read(), Timestamp::now());
    if (turn.next.isNull() || turn.next > Timestamp::now())
        return turn;
    Result<BackupResult> made = makeNoted(store, opener, *book, stop);
    if (made) {
        turn.made = std::move(*made);
        rotateNoted(*book, store.schedule.keep, turn);
    } else {
        turn.trouble = made.error();
    }
    turn.next = nextBackup(store.schedule, book->read(), Timestamp::now());
    return turn;
}

} // namespace SessionDeck
