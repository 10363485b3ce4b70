// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/access.h"
#include "app/ctl/commands.h"
#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/eventloop.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/terminaltext.h"
#include "core/catalog/livecatalog.h"
#include "core/session/jsonwriter.h"

#include <QCoreApplication>

namespace SessionDeck {

namespace {

struct KindName
{
    const char *name; // for scripts
    const char *label;
};

const KindName &nameOf(SessionChangeKind kind)
{
    static constexpr KindName names[] = {
        {"created", QT_TRANSLATE_NOOP("Ctl", "created")},
        {"changed", QT_TRANSLATE_NOOP("Ctl", "changed")},
        {"expired", QT_TRANSLATE_NOOP("Ctl", "expired")},
        {"deleted", QT_TRANSLATE_NOOP("Ctl", "deleted")},
        {"unknown", QT_TRANSLATE_NOOP("Ctl", "something changed")},
    };
    return names[size_t(kind)];
}

QByteArray signedJson(const std::optional<qint64> &value)
{
    return value ? QByteArray::number(*value) : QByteArray("null");
}

QByteArray changeJson(const SessionChange &change)
{
    return JsonWriter()
        .time("at", change.at)
        .text("change", QString::fromLatin1(nameOf(change.kind).name))
        .raw("id",
             change.id.isEmpty() ? "null" : JsonWriter().text("n", change.id).close().sliced(5).chopped(1))
        .text("title", change.title)
        .raw("messages", signedJson(change.messages))
        .raw("bytes", signedJson(change.bytes))
        .close();
}

QString signedText(qint64 value, const QString &text)
{
    return (value < 0 ? u'-' : u'+') + text;
}

QString changeLine(const SessionChange &change)
{
    QString line = timeText(change.at) + u"  " + Ctl::tr(nameOf(change.kind).label).leftJustified(8) + u"  "
        + harmless(change.id, Lines::One);
    if (!change.title.isEmpty())
        line += u"  " + harmless(change.title, Lines::One);
    if (change.messages.value_or(0) != 0)
        line += u"  "
            + Ctl::tr("%1 messages")
                  .arg(signedText(*change.messages, QString::number(std::abs(*change.messages))));
    if (change.bytes.value_or(0) != 0)
        line += u"  " + signedText(*change.bytes, sizeText(std::abs(*change.bytes)));
    return line;
}

void printChanges(Output &out, const SessionChanges &changes)
{
    for (const SessionChange &change : changes.noted) {
        if (out.isJson())
            out.jsonLine(changeJson(change));
        else
            out.line(changeLine(change));
    }
    if (changes.more > 0 && out.isJson())
        out.jsonLine(JsonWriter().text("change", u"more").number("sessions", changes.more).close());
    else if (changes.more > 0)
        out.line(Ctl::tr("and %1 more changes").arg(changes.more));
    out.flush();
    if (!out.isOpen())
        QCoreApplication::quit();
}

// Says when the store is lost or found again.
void tellPhase(const StoreState &state, StorePhase &last)
{
    if (state.phase == last)
        return;
    if (state.phase == StorePhase::Offline || state.phase == StorePhase::Failed)
        complain(describe(state.error));
    else if (state.phase == StorePhase::Live)
        complain(state.watchMethod.isEmpty() ? Ctl::tr("This store cannot be watched.")
                                             : Ctl::tr("Watching (%1).").arg(state.watchMethod));
    if (state.phase == StorePhase::Failed || (state.phase == StorePhase::Live && state.watchMethod.isEmpty()))
        QCoreApplication::exit(1);
    last = state.phase;
}

ExitCode watch(Context &context)
{
    const Result<ReachedPlace> reached = reachFor(context, context.arguments.first());
    if (!reached)
        return complain(reached.error());
    LiveCatalog catalog(reached->location, reached->options);
    StorePhase phase = StorePhase::Closed;
    QObject::connect(&catalog, &LiveCatalog::stateChanged, &catalog,
                     [&](const StoreState &state) { tellPhase(state, phase); });
    QObject::connect(&catalog, &LiveCatalog::changesSeen, &catalog,
                     [&](const SessionChanges &changes) { printChanges(context.out, changes); });
    catalog.start();
    return deliverEvents(context.stop) == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

const Command watchCommand = {
    .name = "watch",
    .synopsis = QT_TRANSLATE_NOOP("Ctl", "URI"),
    .summary = QT_TRANSLATE_NOOP("Ctl", "Print what happens to sessions, as it happens."),
    .help = QT_TRANSLATE_NOOP(
        "Ctl",
        "Reads the store once, then prints a line whenever a session is created, changed, expired or "
        "deleted,\n"
        "by whatever program, until it is stopped: when it was seen, the id, and by how many messages and\n"
        "bytes the session grew or shrank, where that is known. A store that is lost is opened again.\n"
        "\n"
        "With --json it is one line {\"at\",\"change\",\"id\",\"title\",\"messages\",\"bytes\"}; change is "
        "created,\n"
        "changed, expired, deleted, unknown (something changed, and the store cannot say what), or more\n"
        "(so many \"sessions\" changed too fast to be named)."),
    .options = {},
    .fewestArguments = 1,
    .mostArguments = 1,
    .run = watch,
};

} // namespace SessionDeck
