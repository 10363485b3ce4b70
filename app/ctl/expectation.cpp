// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/expectation.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/dryrun.h"
#include "app/ctl/output.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

Expect expectationOf(const Context &context)
{
    return context.has("expect") ? Expect::at({context.value("expect").toUtf8()}) : Expect::anything();
}

void printRevision(const Context &context, const QString &id, const Revision &revision)
{
    if (isDryRun(context))
        return;
    Output &out = context.out;
    const QString token = QString::fromUtf8(revision.token);
    if (out.isJson())
        out.jsonLine(JsonWriter().text("id", id).text("revision", token).close());
    else
        out.line(Ctl::tr("%1: revision %2").arg(harmless(id, Lines::One), harmless(token, Lines::One)));
}

} // namespace SessionDeck
