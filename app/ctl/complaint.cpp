// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/complaint.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/terminaltext.h"

#include <cstdio>

namespace SessionDeck {

namespace {

QString stateText(const QByteArray &revision)
{
    return revision.isEmpty() ? Ctl::tr("no such session")
                              : Ctl::tr("revision %1").arg(QString::fromUtf8(revision));
}

} // namespace

void complain(const QString &message)
{
    const QByteArray line = QString(u"sessiondeckctl: " + harmless(message, Lines::One)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

ExitCode complain(const Error &error)
{
    complain(describe(error));
    if (error.code == ErrorCode::Conflict && error.expected != error.found) // else not of a session
        complain(Ctl::tr("Expected: %1. Found: %2.").arg(stateText(error.expected), stateText(error.found)));
    return exitCodeOf(error.code);
}

ExitCode complainOfEnd(const Error &error, const QString &interrupted)
{
    return error.code == ErrorCode::Cancelled ? complain(Error{.code = error.code, .message = interrupted})
                                              : complain(error);
}

QString nothingChanged()
{
    return Ctl::tr("Interrupted; nothing was changed.");
}

} // namespace SessionDeck
