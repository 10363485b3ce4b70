// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/table.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

void printJson(Output &out, const Detection &detection)
{
    out.jsonLine(JsonWriter()
                     .text("uri", toUri(detection.location))
                     .text("driver", detection.location.driver)
                     .text("layout", detection.location.layout)
                     .text("reason", detection.reason)
                     .close());
}

ExitCode detect(Context &context)
{
    const Result<std::vector<Detection>> found = detectFor(context);
    if (!found)
        return complain(found.error());
    Table table(context.out,
                {{.title = Ctl::tr("DRIVER")},
                 {.title = Ctl::tr("LAYOUT")},
                 {.title = Ctl::tr("URI")},
                 {.title = Ctl::tr("REASON")}});
    for (const Detection &detection : *found) {
        const StoreLocation &location = detection.location;
        if (context.out.isJson())
            printJson(context.out, detection);
        else
            table.add({location.driver, location.layout, toUri(location), detection.reason});
    }
    if (!context.out.isJson())
        table.finish();
    return ExitCode::Done;
}

} // namespace

const Command detectCommand = {
    .name = "detect",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "PATH|URI"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Tell which kind of store is at a place, and why."),
    .help
    = QT_TRANSLATE_NOOP("Ctl",
                        "Looks at the content of a file, a folder or a Redis database, never at names alone, "
                        "and tells which\n"
                        "driver and layout can read it, the likeliest first, with the reason. Several "
                        "layouts can live side by\n"
                        "side in one place; each URI that is printed opens one of them. Nothing is changed.\n"
                        "\n"
                        "With --json each line is {\"uri\",\"driver\",\"layout\",\"reason\"}."),
    .options = {},
    .fewestArguments = 1,
    .mostArguments = 1,
    .run = detect,
};

} // namespace SessionDeck
