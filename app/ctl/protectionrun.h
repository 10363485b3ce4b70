// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "core/transfer/backupkeeper.h"
#include "core/vault/otherskeeper.h"

namespace SessionDeck {

/// Does while `monitor` runs what is set for its stores with `protect`, and prints what comes of it: a line
/// for each backup, and when versions of others cannot be kept.
class ProtectionRun
{
public:
    explicit ProtectionRun(Output &out);

    void add(const StoreLocation &location, const OpenOptions &options);

private:
    void printTurn(const BackupTurn &turn);
    void printOthers(const QString &store, const OthersState &before, const OthersState &now);
    void print(const QString &event, const QString &store, const QString &text);

    Output &m_out;
    BackupKeeper m_backups;
    std::vector<std::unique_ptr<OthersKeeper>> m_others;
};

} // namespace SessionDeck
