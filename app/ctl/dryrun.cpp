// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/dryrun.h"

#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/output.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"

namespace SessionDeck {

namespace {

// In the order of DryRunChange::Kind.
struct KindWords
{
    const char *name; // for scripts
    const char *planned;
};
constexpr KindWords kindWords[] = {
    {"create", QT_TRANSLATE_NOOP("Ctl", "would be created, messages: %1")},
    {"replace", QT_TRANSLATE_NOOP("Ctl", "would be replaced, messages: %1")},
    {"nothing", QT_TRANSLATE_NOOP("Ctl", "is there already, just the same")},
    {"append", QT_TRANSLATE_NOOP("Ctl", "would get a message, messages then: %1")},
    {"rename", QT_TRANSLATE_NOOP("Ctl", "would get another id, messages: %1")},
    {"delete", QT_TRANSLATE_NOOP("Ctl", "would be deleted, messages: %1")},
    {"expire", QT_TRANSLATE_NOOP("Ctl", "would expire %1")},
};

QString plannedText(const DryRunChange &change)
{
    const bool sets = change.kind == DryRunChange::Kind::SetExpiry;
    if (sets && change.expires.isNull())
        return Ctl::tr("would never expire");
    QString text = Ctl::tr(kindWords[size_t(change.kind)].planned);
    if (text.contains(u"%1"))
        text = text.arg(sets ? timeText(change.expires) : countText(change.messages));
    if (!change.newId.isEmpty())
        text += u' ' + Ctl::tr("(new id: %1)").arg(harmless(change.newId, Lines::One));
    if (!change.parts.isEmpty())
        text += u' ' + Ctl::tr("(changes: %1)").arg(harmless(change.parts.text(), Lines::One));
    return text;
}

} // namespace

bool isDryRun(const Context &context)
{
    return context.has("dry-run");
}

Result<void> checkWritable(const SessionStore &store)
{
    const Capabilities can = store.capabilities();
    return can.write ? Result<void>() : fail(ErrorCode::ReadOnly, can.readOnlyReason);
}

void printDryRun(Output &out, const DryRunChange &change)
{
    if (out.isJson())
        return out.jsonLine(JsonWriter()
                                .text("id", change.id)
                                .text("planned", QString::fromLatin1(kindWords[size_t(change.kind)].name))
                                .text("new_id", change.newId)
                                .number("message_count", change.messages)
                                .time("expires_at", change.expires)
                                .texts("changes", change.parts.named)
                                .number("more_changes", change.parts.more)
                                .text("revision", QString::fromUtf8(change.revision.token))
                                .close());
    out.line(QString(harmless(change.id, Lines::One) + u": " + plannedText(change)));
}

} // namespace SessionDeck
