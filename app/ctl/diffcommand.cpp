// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/diffoutput.h"
#include "app/ctl/vaultplacement.h"

namespace SessionDeck {

namespace {

Result<Session> sessionNow(SessionStore &store, const QString &id)
{
    return store.load({.id = id}).map([](LoadedSession loaded) { return std::move(loaded.session); });
}

// The session as it is in another store.
Result<Session> sessionWith(Context &context)
{
    const Result<ParsedLocation> other = parseLocation(context.value("with"));
    const Result<OpenedStore> opened
        = other ? openAt(context, *other, AccessMode::ReadOnly) : fail(other.error());
    return opened ? sessionNow(*opened->store, context.arguments.at(1)) : fail(opened.error());
}

Result<Session> sessionOf(const VaultPlacement &place, const Version &version)
{
    return rebuildVersion(*place.vault, version, place.now(version.session)).map([](RebuiltSession rebuilt) {
        return std::move(rebuilt.session);
    });
}

// What an option names: a version, or "now". Without --from: the newest version.
Result<Session> sessionAsked(Context &context, const VaultPlacement &place, const char *option)
{
    const QString id = context.arguments.at(1);
    const QString value = context.value(option);
    const bool now = value == u"now" || (value.isEmpty() && option != QByteArrayView("from"));
    if (now)
        return place.now(id)().map([](LoadedSession loaded) { return std::move(loaded.session); });
    if (!value.isEmpty()) {
        const Result<Version> version = versionAsked(context, place, option, id);
        return version ? sessionOf(place, *version) : fail(version.error());
    }
    const Result<std::vector<Version>> newest
        = listVersions(*place.vault, {.store = place.key, .session = id, .limit = 1});
    if (!newest)
        return fail(newest.error());
    if (newest->empty())
        return fail(ErrorCode::NotFound,
                    Ctl::tr("The vault has no version of session \"%1\" in this store.").arg(id));
    return sessionOf(place, newest->front());
}

Result<DiffSides> together(Result<Session> before, Result<Session> after)
{
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    return DiffSides{std::move(*before), std::move(*after)};
}

Result<DiffSides> sidesOf(Context &context)
{
    if (context.has("with") && context.has("to"))
        return fail(ErrorCode::Invalid, Ctl::tr("--with and --to contradict each other."));
    if (context.has("with") && !context.has("from")) { // needs no vault
        const Result<OpenedStore> opened = openFor(context, AccessMode::ReadOnly);
        return opened ? together(sessionNow(*opened->store, context.arguments.at(1)), sessionWith(context))
                      : fail(opened.error());
    }
    const Result<VaultPlacement> place = openVaultFor(context);
    if (!place)
        return fail(place.error());
    return together(sessionAsked(context, *place, "from"),
                    context.has("with") ? sessionWith(context) : sessionAsked(context, *place, "to"));
}

ExitCode diff(Context &context)
{
    const Result<DiffSides> sides = sidesOf(context);
    if (!sides)
        return complain(sides.error());
    printDiff(context.out, *sides);
    return ExitCode::Done;
}

constexpr OptionSpec options[] = {
    {"from", "V", QT_TRANSLATE_NOOP("Ctl", "The version before, or now; else the newest version.")},
    {"to", "V", QT_TRANSLATE_NOOP("Ctl", "The version after, or now; else now.")},
    {"with", "URI", QT_TRANSLATE_NOOP("Ctl", "Compare what is there now with the same id in this store.")},
};

} // namespace

const Command diffCommand = {
    .name = "diff",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI ID [--from V] [--to V|now] [--with URI]"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Compare versions of a session, or its copies."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Shows what differs between two versions of the session ID, by message and field: between the "
        "newest\n"
        "version and what the store holds now, or between those that --from and --to name (numbers as\n"
        "\"history\" prints them, or now). With --with: between the store and another one.\n"
        "\n"
        "Lines begin with - for what is gone, + for what came, ~ for what was moved; messages count from 1,\n"
        "and long texts are cut. Nothing is printed if nothing differs.\n"
        "\n"
        "With --json each line is one change, with the whole texts: {\"message_before\",\"message_after\",\n"
        "\"change\",\"field\",\"before\",\"after\"}; the places count from 0 and are null in the header;\n"
        "change is added, removed, moved or changed."),
    .options = options,
    .fewestArguments = 2,
    .mostArguments = 2,
    .run = diff,
};

} // namespace SessionDeck
