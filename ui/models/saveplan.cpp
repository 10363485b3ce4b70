// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/saveplan.h"

#include "core/drafts/stagesave.h"
#include "ui/models/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace SessionDeck {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

// How each driver writes a session, and what it does to set an expiry.
struct DriverPlan
{
    const char *driver;
    const char *write;
    const char *expiry;
};

constexpr DriverPlan driverPlans[] = {
    {"json",
     QT_TRANSLATE_NOOP(
         "PlanText",
         "The revision is checked once more under the store's lock; then the file is written anew "
         "beside the old one, synced, and renamed over it. Records that did not change keep their "
         "bytes."),
     QT_TRANSLATE_NOOP("PlanText", "Then, in a second step, the expiry is written the same way.")},
    {"sqlite",
     QT_TRANSLATE_NOOP(
         "PlanText",
         "One transaction: BEGIN IMMEDIATE; the revision is checked; INSERT, UPDATE and DELETE of "
         "the rows that differ; COMMIT."),
     QT_TRANSLATE_NOOP("PlanText", "Then, in a second transaction, UPDATE of the expiry.")},
    {"redis",
     QT_TRANSLATE_NOOP("PlanText",
                       "One script on the server (EVALSHA) checks the revision and changes the keys of the "
                       "session; their expiry stays."),
     QT_TRANSLATE_NOOP("PlanText", "Then a second script sets the expiry of all keys of the session.")},
};

QString storedPlaces(SessionStore &store, const QString &id)
{
    const std::vector<RawPart> parts = store.raw({.id = id, .limit = 1}).value_or(std::vector<RawPart>());
    const size_t named = std::min<size_t>(parts.size(), 4);
    QStringList places;
    for (size_t i = 0; i < named; ++i)
        places += visibleLine(parts[i].place);
    QString stored = places.join(QStringLiteral(" · "));
    if (named < parts.size())
        stored += PlanText::tr(" and %1 more places").arg(parts.size() - named);
    return stored;
}

} // namespace

QString savePlan(SessionStore &store, const StoreLocation &location, const Session &base, const Session &mine)
{
    const auto *plan = std::ranges::find_if(driverPlans, [&](const DriverPlan &candidate) {
        return location.driver == QLatin1StringView(candidate.driver);
    });
    QStringList lines;
    const bool isRename = mine.id != base.id;
    if (plan != std::end(driverPlans) && (isRename || !isSameContent(base, mine)))
        lines += PlanText::tr(plan->write);
    if (isRename && store.capabilities().rename)
        lines += PlanText::tr(
            "The id is another one: it is changed in the same step, in all rows of the session.");
    else if (isRename)
        lines += PlanText::tr(
            "The id is another one: all of the session is written under the new id first, and then "
            "the old one is removed, if nobody changed it meanwhile.");
    else if (plan != std::end(driverPlans) && mine.expires != base.expires)
        lines += PlanText::tr(plan->expiry);
    if (const QString stored = storedPlaces(store, base.id); !stored.isEmpty())
        lines += PlanText::tr("Stored at: %1").arg(stored);
    return lines.join(u'\n');
}

} // namespace SessionDeck
