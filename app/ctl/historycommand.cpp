// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/sessionjson.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/vaultplacement.h"
#include "app/ctl/versionoutput.h"

namespace SessionDeck {

namespace {

Result<int> limitOf(const Context &context)
{
    if (!context.has("limit"))
        return 0;
    bool isNumber = false;
    const int limit = context.value("limit").toInt(&isNumber);
    if (!isNumber || limit < 1)
        return fail(ErrorCode::Invalid,
                    Ctl::tr("\"%1\" is no number of versions.").arg(context.value("limit")));
    return limit;
}

// The stored bytes of a version that was damaged, one part behind the other, as the store had them.
ExitCode printRaw(Context &context, const VaultPlacement &place, const Version &version)
{
    if (version.kind == VersionKind::Absent || version.hash.isEmpty())
        return complain(Error{ErrorCode::NotFound, Ctl::tr("Version %1 has no content.").arg(version.id)});
    const Result<VersionImage> image = place.vault->image(version.id);
    if (!image)
        return complain(image.error());
    if (image->raw.empty())
        return complain(Error{ErrorCode::NotFound,
                              Ctl::tr("Version %1 was sound, so it is kept as a session and not as the bytes "
                                      "that the store had.")
                                  .arg(version.id)});
    for (const RawPart &part : image->raw) {
        complain(Ctl::tr("%1: %2 of %3 bytes")
                     .arg(part.place, countText(part.bytes.size()), countText(part.totalBytes)));
        context.out.write(context.out.isTerminal()
                              ? harmless(QString::fromUtf8(part.bytes), Lines::Many).toUtf8()
                              : part.bytes);
    }
    return ExitCode::Done;
}

// One version: its raw bytes, or the session as "show" prints it.
ExitCode printVersion(Context &context, const VaultPlacement &place)
{
    const QString id = context.arguments.at(1);
    const Result<Version> version = versionAsked(context, place, "show", id);
    if (!version)
        return complain(version.error());
    if (context.has("raw"))
        return printRaw(context, place, *version);
    const Result<RebuiltSession> rebuilt = rebuildVersion(*place.vault, *version, place.now(id));
    if (!rebuilt)
        return complain(rebuilt.error());
    printSessionJson(context.out,
                     {.session = rebuilt->session,
                      .revision = version->revision,
                      .totalMessages = qint64(rebuilt->session.messages.size()),
                      .health = rebuilt->health,
                      .reason = rebuilt->reason});
    return ExitCode::Done;
}

ExitCode history(Context &context)
{
    if (context.has("raw") && !context.has("show"))
        return complain(Error{ErrorCode::Invalid, Ctl::tr("--raw goes with --show.")});
    const Result<int> limit = limitOf(context);
    if (!limit)
        return complain(limit.error());
    const Result<VaultPlacement> place = openVaultFor(context);
    if (!place)
        return complain(place.error());
    if (context.has("show"))
        return printVersion(context, *place);
    const QString id = context.arguments.at(1);
    const Result<std::vector<Version>> versions
        = listVersions(*place->vault, {.store = place->key, .session = id, .limit = *limit});
    if (!versions)
        return complain(versions.error());
    if (versions->empty())
        return complain(Error{ErrorCode::NotFound,
                              Ctl::tr("The vault has no version of session \"%1\" in this store.").arg(id)});
    printVersions(context.out, *versions, VersionRows::OfOne);
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("Ctl", "Print the newest N versions only.")},
    {"show", "V", QT_TRANSLATE_NOOP("Ctl", "Print this version itself, as \"show --json\" would.")},
    {"raw", nullptr,
     QT_TRANSLATE_NOOP("Ctl", "Of a version that was damaged: the bytes as the store had them.")},
};

} // namespace

const Command historyCommand = {
    .name = "history",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI ID [--limit N] [--show V [--raw]]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "List the versions of a session."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Lists what the session ID was before each change that was made to it through SessionDeck, the "
        "newest\n"
        "first: until when it was so, what happened then and by which program, and how many messages it "
        "had.\n"
        "\"diff\" compares versions, \"restore\" puts one back. A session that was deleted has a history "
        "too,\n"
        "and so has one whose store is gone. --show prints what a version holds. A session that was "
        "damaged\n"
        "when it was kept has its bytes there too: --raw writes them to standard output, and says on "
        "standard\n"
        "error where each part had its place.\n"
        "\n"
        "Versions are kept in the vault, a database of your own in $XDG_DATA_HOME/sessiondeck. How many of\n"
        "them, and how long: see \"trash --settings\".\n"
        "\n"
        "With --json each line is "
        "{\"version\",\"store\",\"id\",\"title\",\"made_at\",\"origin\",\"program\",\n"
        "\"bulk\",\"kind\",\"deleted\",\"revision\",\"message_count\",\"size_bytes\",\"expires_at\",\"hash\"}"
        "."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = history,
};

} // namespace SessionDeck
