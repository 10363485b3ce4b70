// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/profiles/settingswatch.h"
#include "core/profiles/storeprotection.h"
#include "core/transfer/backupkeeper.h"
#include "core/vault/otherskeeper.h"

#include <map>

namespace SessionDeck {

/// Does while `monitor` runs what is set for its stores with `protect`, and prints what comes of it: a line
/// for each backup, and when versions of others cannot be kept. What is set meanwhile counts at once.
class ProtectionRun
{
public:
    explicit ProtectionRun(Output &out);

    void add(const StoreLocation &location, const OpenOptions &options);

private:
    struct Guarded
    {
        StoreLocation location = {};
        OpenOptions options = {};
        StoreProtection applied = {};
        std::unique_ptr<OthersKeeper> keeper = {};
    };
    void begin(const QString &key, Guarded &store);
    void followSettings();
    void printTurn(const BackupTurn &turn);
    void printOthers(const QString &store, const OthersState &before, const OthersState &now);
    void print(const QString &event, const QString &store, const QString &text);

    Output &m_out;
    BackupKeeper m_backups;
    std::map<QString, Guarded> m_stores; // by storeKey()
    SettingsWatch m_settings;
};

} // namespace SessionDeck
