// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sessionjson.h"

#include "app/ctl/terminaltext.h"

namespace SessionDeck {

void printSessionJson(Output &out, const LoadedSession &loaded)
{
    writeSessionJson(
        loaded, [&](const QByteArray &piece) { out.write(out.isTerminal() ? harmlessJson(piece) : piece); });
    out.write("\n");
}

} // namespace SessionDeck
