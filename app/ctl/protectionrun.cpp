// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/protectionrun.h"

#include "app/ctl/complaint.h"
#include "app/ctl/ctltext.h"
#include "app/ctl/humanvalues.h"
#include "app/ctl/terminaltext.h"
#include "core/session/jsonwriter.h"
#include "core/store/storekey.h"

namespace SessionDeck {

namespace {

QString sharedName()
{
    return QStringLiteral("SessionDeck");
}

} // namespace

ProtectionRun::ProtectionRun(Output &out)
    : m_out(out), m_settings(QSettings(sharedName(), sharedName()).fileName())
{
    QObject::connect(&m_backups, &BackupKeeper::turnTaken, &m_backups,
                     [this](const BackupTurn &turn) { printTurn(turn); });
    QObject::connect(&m_settings, &SettingsWatch::changed, &m_settings, [this] { followSettings(); });
}

void ProtectionRun::add(const StoreLocation &location, const OpenOptions &options)
{
    const QString key = storeKey(location);
    Guarded &store = m_stores[key] = {.location = location, .options = options};
    begin(key, store);
}

void ProtectionRun::followSettings()
{
    QSettings settings(sharedName(), sharedName());
    for (auto &[key, store] : m_stores) {
        if (loadProtection(settings, key) != store.applied)
            begin(key, store);
    }
}

void ProtectionRun::begin(const QString &key, Guarded &store)
{
    QSettings settings(sharedName(), sharedName());
    store.applied = loadProtection(settings, key);
    m_backups.setStore(
        {.location = store.location, .options = store.options, .schedule = store.applied.backups});
    store.keeper.reset();
    if (!store.applied.versionsOfOthers)
        return;
    store.keeper = std::make_unique<OthersKeeper>(store.location, store.options);
    QObject::connect(store.keeper.get(), &OthersKeeper::stateChanged, store.keeper.get(),
                     [this, key, before = OthersState()](const OthersState &now) mutable {
                         printOthers(key, std::exchange(before, now), now);
                     });
}

void ProtectionRun::printTurn(const BackupTurn &turn)
{
    if (turn.made)
        print(QStringLiteral("backup"), turn.store, turn.made->file);
    if (turn.trouble)
        complain(Ctl::tr("%1: %2").arg(turn.store, describe(*turn.trouble)));
}

void ProtectionRun::printOthers(const QString &store, const OthersState &before, const OthersState &now)
{
    using Phase = OthersState::Phase;
    if (now.phase == Phase::Failed && before.trouble != now.trouble)
        complain(Ctl::tr("%1: versions of others are not kept now; it is tried again. %2")
                     .arg(store, now.trouble));
    if (now.phase == Phase::Watching && before.phase != Phase::Watching)
        print(QStringLiteral("guarded"), store, Ctl::tr("%1 sessions").arg(now.known));
    if (now.kept > before.kept)
        print(QStringLiteral("kept"), store, Ctl::tr("%1 versions").arg(now.kept - before.kept));
}

void ProtectionRun::print(const QString &event, const QString &store, const QString &text)
{
    const Timestamp now = Timestamp::now();
    if (m_out.isJson())
        m_out.jsonLine(JsonWriter()
                           .time("at", now)
                           .text("event", event)
                           .text("store", store)
                           .text("text", text)
                           .close());
    else
        m_out.line(timeText(now) + u"  " + event.leftJustified(8) + u"  " + harmless(store, Lines::One)
                   + u"  " + harmless(text, Lines::One));
    m_out.flush();
}

} // namespace SessionDeck
