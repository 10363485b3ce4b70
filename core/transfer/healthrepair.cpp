// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/healthrepair.h"

#include "core/base/coretext.h"
#include "core/base/jsonwalk.h"
#include "core/store/ghostrevision.h"

#include <algorithm>

namespace SessionDeck {

namespace {

using Planner = Result<void> (*)(const OpenedStore &opened, const LoadedSession &loaded, RepairPlan &plan);

Result<void> expireTogether(const OpenedStore &, const LoadedSession &loaded, RepairPlan &plan)
{
    plan.change = RepairPlan::Change::SetExpiry;
    plan.text = loaded.session.expires.isNull()
        ? CoreText::tr("Let no key of the session expire.")
        : CoreText::tr("Let all keys of the session expire at %1.").arg(loaded.session.expires.toIso());
    return {};
}

// The stored text of the member, decoded; from the row as the Raw view shows it.
QString storedText(SessionStore &store, const QString &id, const char *member)
{
    constexpr qint64 enough = 64LL * 1024 * 1024;
    const auto parts = store.raw({.id = id, .limit = enough});
    if (!parts || parts->empty())
        return {};
    JsonWalk walk(parts->front().bytes, 0);
    while (walk.next()) {
        if (walk.isKey(member) && walk.value().type == JsonType::String)
            return decodeJsonString(walk.valueText());
    }
    return {};
}

Result<void> wrapMetadata(const OpenedStore &opened, const LoadedSession &loaded, RepairPlan &plan)
{
    const QString text = storedText(*opened.store, loaded.session.id, "metadata");
    if (text.isEmpty())
        return fail(ErrorCode::Unsupported, CoreText::tr("The stored metadata cannot be read as text."),
                    plan.finding.place);
    plan.session.metadata = {"{\"unreadable\":" + encodeJsonString(text) + '}'};
    plan.text = CoreText::tr("Keep the unreadable metadata as the text of a field \"unreadable\".");
    return {};
}

struct RepairKind
{
    FindingKind kind;
    const char *text; // to be translated; %1: the number of messages. Null: the planner makes it.
    Planner plan; // null: what was loaded is saved as it is
};
constexpr RepairKind repairKinds[] = {
    {FindingKind::Orphan, QT_TRANSLATE_NOOP("CoreText", "Make a session record for the %1 messages."),
     nullptr},
    {FindingKind::TornEnd,
     QT_TRANSLATE_NOOP(
         "CoreText",
         "Put the torn end aside into a file of its own and go on with the %1 messages before it."),
     nullptr},
    {FindingKind::WrongCount,
     QT_TRANSLATE_NOOP("CoreText", "Set the record's count to the %1 messages that are there."), nullptr},
    {FindingKind::UnevenExpiry, nullptr, expireTogether},
    {FindingKind::UnreadableFields, nullptr, wrapMetadata},
};

const RepairKind *repairOf(FindingKind kind)
{
    const auto found = std::ranges::find(repairKinds, kind, &RepairKind::kind);
    return found == std::end(repairKinds) ? nullptr : found;
}

Error noWay(const HealthFinding &finding)
{
    return {.code = ErrorCode::Unsupported,
            .message = CoreText::tr("There is no safe way to repair this here. Salvage what can be read into "
                                    "a new store, or restore an earlier version."),
            .place = finding.place};
}

} // namespace

bool isRepairable(const OpenedStore &opened, const HealthFinding &finding)
{
    return !finding.session.isEmpty()
        && (repairOf(finding.kind)
            || (finding.kind == FindingKind::Ghost && opened.location.driver == u"redis"));
}

Result<RepairPlan> planRepair(const OpenedStore &opened, const HealthFinding &finding)
{
    RepairPlan plan{.finding = finding};
    if (!isRepairable(opened, finding))
        return fail(noWay(finding));
    const Result<LoadedSession> loaded = opened.store->load({.id = finding.session});
    if (!loaded && loaded.error().code == ErrorCode::NotFound && finding.kind == FindingKind::Ghost) {
        plan.change = RepairPlan::Change::Remove;
        plan.session.id = finding.session;
        plan.expect = Expect::at(ghostRevision());
        plan.text = CoreText::tr("Take the session, of which nothing is left, out of the index.");
        return plan;
    }
    if (!loaded)
        return fail(loaded.error());
    plan.session = loaded->session;
    plan.expect = Expect::at(loaded->revision);
    const RepairKind *kind = repairOf(finding.kind);
    if (!kind)
        return fail(noWay(finding));
    if (kind->text)
        plan.text = CoreText::tr(kind->text).arg(loaded->totalMessages);
    const Result<void> planned = kind->plan ? kind->plan(opened, *loaded, plan) : Result<void>();
    return planned ? Result<RepairPlan>(std::move(plan)) : fail(planned.error());
}

Result<void> applyRepair(SessionStore &store, const RepairPlan &plan)
{
    const QString &id = plan.session.id;
    switch (plan.change) {
    case RepairPlan::Change::Write:
        return store.write(plan.session, plan.expect).map([](const Revision &) {});
    case RepairPlan::Change::Remove:
        return store.remove(id, plan.expect);
    case RepairPlan::Change::SetExpiry:
        return store.setExpiry(id, plan.session.expires, plan.expect).map([](const Revision &) {});
    }
    return {};
}

} // namespace SessionDeck
