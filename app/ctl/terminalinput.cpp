// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminalinput.h"

#include "app/ctl/ctltext.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace SessionDeck {

namespace {

constexpr int lookEvery = 100; // milliseconds between two looks whether to stop
constexpr qint64 longestInput = qint64(1) << 30; // bytes: all of it is held in memory, several times over

struct Piece
{
    char bytes[65536];
    ssize_t size = 0; // 0: the end; -1: errno
};

// Reads what there is, at most `most` bytes; waits for it. False: asked to stop.
bool readPiece(int descriptor, size_t most, const std::stop_token &stop, Piece &piece)
{
    pollfd wait{.fd = descriptor, .events = POLLIN, .revents = 0};
    while (poll(&wait, 1, lookEvery) <= 0) {
        if (stop.stop_requested())
            return false;
    }
    piece.size = read(descriptor, piece.bytes, most);
    return true;
}

void writeTo(int descriptor, const QByteArray &bytes)
{
    // The question is a courtesy: if it cannot be written, the answer is still read.
    [[maybe_unused]] const ssize_t written = write(descriptor, bytes.constData(), size_t(bytes.size()));
}

// Byte by byte, because what follows the line belongs to the next reader of the terminal.
std::optional<QByteArray> readLine(int terminal, const std::stop_token &stop)
{
    constexpr qsizetype longest = 4096;
    QByteArray line;
    Piece piece;
    while (readPiece(terminal, 1, stop, piece)) {
        if (piece.size <= 0 || line.size() == longest)
            return {};
        if (piece.bytes[0] == '\n')
            return line;
        line += piece.bytes[0];
    }
    return {};
}

tl::unexpected<Error> tooLong()
{
    return fail(ErrorCode::Unsupported,
                Ctl::tr("The input is larger than 1 GiB, which is more than is read at once. Nothing was "
                        "changed; divide it, or copy from the store itself."));
}

// All bytes of a descriptor, until its end. What is known to be too long is not even begun.
Result<QByteArray> readAll(int descriptor, const std::stop_token &stop)
{
    struct stat facts = {};
    if (fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_size > longestInput)
        return tooLong();
    QByteArray all;
    Piece piece;
    while (readPiece(descriptor, sizeof piece.bytes, stop, piece)) {
        if (piece.size == 0)
            return all;
        if (piece.size < 0)
            return fail(ErrorCode::Io,
                        Ctl::tr("The input cannot be read: %1").arg(QString::fromLocal8Bit(strerror(errno))));
        if (all.size() + piece.size > longestInput)
            return tooLong();
        all.append(piece.bytes, piece.size);
    }
    return fail(ErrorCode::Cancelled, Ctl::tr("Interrupted; nothing was changed."));
}

Result<int> openInput(const QString &name)
{
    if (name == u"-")
        return STDIN_FILENO;
    const int file = open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0)
        return file;
    const ErrorCode code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
    return fail(code, Ctl::tr("The file cannot be read: %1").arg(QString::fromLocal8Bit(strerror(errno))),
                name);
}

} // namespace

std::optional<QString> askPassword(const QString &question, std::stop_token stop)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return {};
    termios before = {};
    std::optional<QByteArray> line;
    if (tcgetattr(terminal, &before) == 0) {
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(terminal, TCSAFLUSH, &silent);
        writeTo(terminal, question.toUtf8());
        line = readLine(terminal, stop);
        tcsetattr(terminal, TCSAFLUSH, &before);
        writeTo(terminal, "\n");
    }
    close(terminal);
    return line ? std::optional(QString::fromUtf8(*line)) : std::nullopt;
}

Result<QByteArray> readInput(const QString &name, std::stop_token stop)
{
    const Result<int> file = openInput(name);
    if (!file)
        return fail(file.error());
    Result<QByteArray> bytes = readAll(*file, stop);
    if (*file != STDIN_FILENO)
        close(*file);
    if (!bytes && name != u"-")
        return fail(bytes.error().code, bytes.error().message, name);
    return bytes;
}

} // namespace SessionDeck
