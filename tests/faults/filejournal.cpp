// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a program and the C library (LD_PRELOAD) and appends a line for everything that matters to
// durability to the file that FILE_JOURNAL in the environment names: "write PATH", "sync PATH",
// "rename FROM<tab>TO", "unlink PATH".
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

// The path behind a descriptor; paths relative to a folder's descriptor are completed with it.
struct Path
{
    char text[PATH_MAX] = {};

    explicit Path(int descriptor, const char *name = nullptr)
    {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        if (name && (name[0] == '/' || descriptor == AT_FDCWD))
            snprintf(text, sizeof text, "%s", name);
        else if (readlink(link, text, sizeof text - 1) < 0)
            snprintf(text, sizeof text, "?");
        else if (name)
            snprintf(text + strlen(text), sizeof text - strlen(text), "/%s", name);
    }
};

void note(const char *what, const char *path, const char *other = nullptr)
{
    static const int journal = open(getenv("FILE_JOURNAL"), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    char line[2 * PATH_MAX + 32];
    const int length
        = snprintf(line, sizeof line, "%s %s%s%s\n", what, path, other ? "\t" : "", other ? other : "");
    syscall(SYS_write, journal, line, size_t(length)); // not write(): that is the one below
}

template <typename Function> Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    note("write", Path(descriptor).text);
    return real<ssize_t (*)(int, const void *, size_t)>("write")(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    note("write", Path(descriptor).text);
    return real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(descriptor, bytes, size, offset);
}

// Noted when it is done: what was written during the call may have missed it.
int fsync(int descriptor)
{
    const int done = real<int (*)(int)>("fsync")(descriptor);
    note("sync", Path(descriptor).text);
    return done;
}

int fdatasync(int descriptor)
{
    const int done = real<int (*)(int)>("fdatasync")(descriptor);
    note("sync", Path(descriptor).text);
    return done;
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    note("rename", Path(fromFolder, from).text, Path(toFolder, to).text);
    return real<int (*)(int, const char *, int, const char *)>("renameat")(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    note("rename", Path(fromFolder, from).text, Path(toFolder, to).text);
    return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from,
                                                                                      toFolder, to, flags);
}

int unlink(const char *path)
{
    note("unlink", path);
    return real<int (*)(const char *)>("unlink")(path);
}
}
